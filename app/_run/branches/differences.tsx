'use client';

import { useTranslations } from 'next-intl';
import { differenceWord } from '@/lib/charts/differences';
import { LEAST_CHANGE } from '@/lib/charts/sentences';
import { shownDifference } from '@/lib/charts/shown';
import { lastCommonQuarter } from '@/lib/run/compare-branches';
import { type Measure, measureKey, measuresOf } from '@/lib/run/measure';
import { redLineMeasure } from '@/lib/run/red-lines';
import { Reading } from '../../_components/reading';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { shownLevel } from '../outlook/level-text';
import { useRun } from '../run-context';
import { DifferenceTable, senseOf } from './difference-table';
import type { Branch } from './use-branches';
import { useWeighedName } from './use-weighed-name';

interface Widest {
  readonly branch: Branch;
  readonly measure: Measure;
  readonly difference: number;
}

/** Where another branch lies furthest from the yardstick, among what the table shows. */
const useWidest = (branches: readonly Branch[], measures: readonly Measure[], quarter: number): Widest | undefined => {
  const { compiled, confidence } = useRun();
  const read = (branch: Branch, measure: Measure) =>
    shownLevel(compiled, branch.played.worlds[quarter]!, measure, confidence);
  return branches
    .slice(1)
    .flatMap((branch) =>
      measures.map((measure) => ({
        branch,
        measure,
        difference: shownDifference(read(branches[0]!, measure), read(branch, measure)),
      })),
    )
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
};

function WidestSentence({ widest, first }: { widest: Widest | undefined; first: Branch }) {
  const t = useTranslations('branches.widest');
  const nameOf = useWeighedName();
  if (!widest) return null;
  const { measure, difference } = widest;
  const key = Math.abs(difference) < LEAST_CHANGE ? 'same' : differenceWord(difference, senseOf(measure));
  return (
    <Reading>
      {t(key, {
        points: Math.abs(difference).toFixed(1),
        name: nameOf(measure),
        branch: widest.branch.name,
        first: first.name,
      })}
    </Reading>
  );
}

/** Measures in the order of the tables: what the player is scored on first, then tensions and confidence; indicators apart. */
const useTabled = () => {
  const { compiled, side } = useRun();
  const all = measuresOf(compiled);
  const keys = new Set(compiled.pack.redLines[side]!.map((line) => measureKey(redLineMeasure(line))));
  const isScored = (measure: Measure) => keys.has(measureKey(measure));
  const others = all.filter((measure) => !isScored(measure));
  return {
    main: [...all.filter(isScored), ...others.filter(({ kind }) => kind !== 'indicator')],
    indicators: others.filter(({ kind }) => kind === 'indicator'),
  };
};

/** Where the branches stand at the end of the last quarter that all of them have played. */
export function Differences({ branches }: { branches: readonly Branch[] }) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { calendar } = useRun();
  const quarter = lastCommonQuarter(branches.map(({ played }) => played));
  const { main, indicators } = useTabled();
  const widest = useWidest(branches, main, quarter);
  const title = quarter === 0 ? t('differencesStart') : t('differences', { quarter: quarterName(calendar(quarter)) });
  const table = { branches, quarter };
  return (
    <section className="space-y-3">
      <h3 className="text-h3">{title}</h3>
      <p className="text-small text-soft">{t('differencesNote', { first: branches[0]!.name })}</p>
      <DifferenceTable {...table} caption={title} measures={main} />
      <WidestSentence widest={widest} first={branches[0]!} />
      <details>
        <summary className="w-fit py-1 text-small text-link">{t('indicatorsToo')}</summary>
        <DifferenceTable {...table} caption={`${title}: ${t('kinds.indicator')}`} measures={indicators} />
      </details>
    </section>
  );
}
