import { useTranslations } from 'next-intl';
import type { Sense } from '@/lib/charts/sentences';

/** The words at both ends of the changes below it. */
export function DeltaAxis({ sense, reach }: { sense: Sense; reach: number }) {
  const t = useTranslations('change');
  const ends = sense === 'moreIsWorse' ? (['better', 'worse'] as const) : (['worse', 'better'] as const);
  return (
    <p className="flex justify-between text-caption text-soft">
      <span>
        ← {t(`word.${ends[0]}`)} −{reach}
      </span>
      <span>
        +{reach} {t(`word.${ends[1]}`)} →
      </span>
    </p>
  );
}
