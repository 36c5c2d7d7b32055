'use client';

import { useTranslations } from 'next-intl';
import { differenceWord } from '@/lib/charts/differences';
import type { Sense } from '@/lib/charts/sentences';
import { shownDifference } from '@/lib/charts/shown';
import type { Measure } from '@/lib/run/measure';
import { measureKey } from '@/lib/run/measure';
import { redLineMeasure } from '@/lib/run/red-lines';
import { ScrollRegion } from '../../_components/scroll-region';
import { verdictClass } from '../../_components/verdict-class';
import { levelText, shownLevel } from '../outlook/level-text';
import { useGivenNote } from '../outlook/use-given-note';
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
  const key = differenceWord(difference, sense);
  return (
    <span className={`text-caption whitespace-nowrap ${verdictClass(key === 'same' ? 'none' : key)}`}>
      {t(key, { points: Math.abs(difference).toFixed(1) })}
    </span>
  );
}

/** The red line that a measure is scored by, under its name. */
function RedLineNote({ measure }: { measure: Measure }) {
  const t = useTranslations('branches.redLine');
  const { pack, side } = useRun();
  return pack.redLines[side]!.filter((line) => measureKey(redLineMeasure(line)) === measureKey(measure)).map(
    ({ mustNot }) => (
      <span key={JSON.stringify(mustNot)} className="block text-caption text-soft">
        {'riseAbove' in mustNot
          ? t('riseAbove', { points: mustNot.riseAbove })
          : t('fallBelow', { points: mustNot.fallBelow })}
      </span>
    ),
  );
}

/** A branch's level, how far it is from the yardstick's, and what the given weights make of it where they were moved. */
function Level({
  branch,
  first,
  measure,
  quarter,
}: {
  branch: Branch;
  first: Branch;
  measure: Measure;
  quarter: number;
}) {
  const { compiled, confidence } = useRun();
  const givenNote = useGivenNote();
  const levelOf = ({ played }: Branch) => shownLevel(compiled, played.worlds[quarter]!, measure, confidence);
  const note = givenNote(measure, branch.played.worlds[quarter]!);
  return (
    <>
      <span className="flex flex-col items-end md:flex-row-reverse md:items-baseline md:gap-3">
        <span>{levelText(measure, levelOf(branch))}</span>
        {branch !== first && (
          <Difference difference={shownDifference(levelOf(first), levelOf(branch))} sense={senseOf(measure)} />
        )}
      </span>
      {note && <span className="block text-right text-caption text-soft">{note}</span>}
    </>
  );
}

function Row({
  measure,
  branches,
  quarter,
}: Omit<DifferenceTableProps, 'caption' | 'measures'> & { measure: Measure }) {
  const nameOf = useMeasureName();
  return (
    <tr className="border-hairline border-t align-baseline">
      <th scope="row" className="py-2 text-left font-normal md:pr-3">
        {nameOf(measure)}
        <RedLineNote measure={measure} />
      </th>
      {branches.map((branch) => (
        <td key={branch.id} className="py-2 pl-2 md:pl-3">
          <Level branch={branch} first={branches[0]!} measure={measure} quarter={quarter} />
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
