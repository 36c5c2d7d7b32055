import { useTranslations } from 'next-intl';
import type { Measure } from '@/lib/run/measure';
import { DeltaAxis } from '../../_components/delta-axis';
import { useRun } from '../run-context';

/** The words at both ends of an account's bars: better and worse, or for the gap the side that it opens towards. */
export function AccountAxis({ measure, reach }: { measure: Measure; reach: number }) {
  const t = useTranslations('why.gap');
  const { compiled, texts } = useRun();
  const [first, second] = compiled.sides;
  const end = (side: string) => t('end', { side: texts.sides[side]!.name });
  if (measure.kind === 'gap')
    return (
      <p className="flex justify-between gap-x-2 text-caption text-soft">
        <span>
          ← {end(second)}
          <br />−{reach}
        </span>
        <span className="text-right">
          {end(first)} →<br />+{reach}
        </span>
      </p>
    );
  return <DeltaAxis sense={measure.kind === 'tension' ? 'moreIsWorse' : 'moreIsBetter'} reach={reach} />;
}
