'use client';

import { useTranslations } from 'next-intl';
import { differenceSentence } from '@/lib/charts/differences';
import type { Sense } from '@/lib/charts/sentences';
import type { Measure } from '@/lib/run/measure';
import { measureKey, readMeasure } from '@/lib/run/measure';
import { ScrollRegion } from '../../_components/scroll-region';
import { verdictClass } from '../../_components/verdict-class';
import { useRun } from '../run-context';
import type { Branch } from './use-branches';
import { useMeasureName } from './use-measure-name';

/** Whether more of a measure is worse. */
export const senseOf = ({ kind }: Measure): Sense => (kind === 'tension' ? 'moreIsWorse' : 'moreIsBetter');

interface DifferenceTableProps {
  caption: string;
  measures: readonly Measure[];
  branches: readonly Branch[];
  /** The quarter at whose end the branches are compared. */
  quarter: number;
}

function Difference({ difference, sense }: { difference: number; sense: Sense }) {
  const t = useTranslations('branches.difference');
  const { key, values } = differenceSentence(difference, sense);
  return (
    <span className={`text-caption whitespace-nowrap ${verdictClass(key === 'same' ? 'none' : key)}`}>
      {t(key, values)}
    </span>
  );
}

function Row({
  measure,
  branches,
  quarter,
}: Omit<DifferenceTableProps, 'caption' | 'measures'> & { measure: Measure }) {
  const { compiled, confidence } = useRun();
  const nameOf = useMeasureName();
  const levels = branches.map(({ played }) => readMeasure(compiled, played.worlds[quarter]!, measure, confidence));
  return (
    <tr className="border-hairline border-t align-baseline">
      <th scope="row" className="py-2 text-left font-normal md:pr-3">
        {nameOf(measure)}
      </th>
      {branches.map(({ id }, i) => (
        <td key={id} className="py-2 pl-2 md:pl-3">
          <span className="flex flex-col items-end md:flex-row-reverse md:items-baseline md:gap-3">
            <span>{levels[i]!.toFixed(1)}</span>
            {i > 0 && <Difference difference={levels[i]! - levels[0]!} sense={senseOf(measure)} />}
          </span>
        </td>
      ))}
    </tr>
  );
}

/** Levels of the branches at the end of one quarter: the yardstick's, then each other's with how much better or worse it is. */
export function DifferenceTable({ caption, measures, branches, quarter }: DifferenceTableProps) {
  const t = useTranslations('branches');
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-hairline border-b text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="py-1.5 text-left font-semibold">
              {t('columns.measure')}
            </th>
            {branches.map(({ id, mark, label }) => (
              <th key={id} scope="col" className="py-1.5 pl-2 text-right font-semibold md:pl-3" abbr={label}>
                {mark}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Row key={measureKey(measure)} measure={measure} branches={branches} quarter={quarter} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
