import { useTranslations } from 'next-intl';
import type { Sense } from '@/lib/charts/sentences';

/** Words at both ends of the changes below them. */
export function DeltaEnds({ low, high, reach }: { low: string; high: string; reach: number }) {
  return (
    <p className="flex justify-between text-caption text-soft">
      <span>
        ← {low} −{reach}
      </span>
      <span>
        +{reach} {high} →
      </span>
    </p>
  );
}

/** What is better and worse at both ends of the changes below it. */
export function DeltaAxis({ sense, reach }: { sense: Sense; reach: number }) {
  const t = useTranslations('change');
  const ends = sense === 'moreIsWorse' ? (['better', 'worse'] as const) : (['worse', 'better'] as const);
  return <DeltaEnds low={t(`word.${ends[0]}`)} high={t(`word.${ends[1]}`)} reach={reach} />;
}
