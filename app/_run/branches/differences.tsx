'use client';

import { useTranslations } from 'next-intl';
import { differenceSentence } from '@/lib/charts/differences';
import { lastCommonQuarter } from '@/lib/run/compare-branches';
import { type Measure, measuresOf, readMeasure } from '@/lib/run/measure';
import { Reading } from '../../_components/reading';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import { DifferenceTable, senseOf } from './difference-table';
import type { Branch } from './use-branches';
import { useMeasureName } from './use-measure-name';

interface Widest {
  readonly branch: Branch;
  readonly measure: Measure;
  readonly difference: number;
}

/** Where another branch lies furthest from the yardstick, among what the table shows. */
const useWidest = (branches: readonly Branch[], measures: readonly Measure[], quarter: number): Widest | undefined => {
  const { compiled, confidence } = useRun();
  const read = (branch: Branch, measure: Measure) =>
    readMeasure(compiled, branch.played.worlds[quarter]!, measure, confidence);
  return branches
    .slice(1)
    .flatMap((branch) =>
      measures.map((measure) => ({
        branch,
        measure,
        difference: read(branch, measure) - read(branches[0]!, measure),
      })),
    )
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
};

function WidestSentence({ widest, first }: { widest: Widest | undefined; first: Branch }) {
  const t = useTranslations('branches.widest');
  const nameOf = useMeasureName();
  if (!widest) return null;
  const { key, values } = differenceSentence(widest.difference, senseOf(widest.measure));
  return (
    <Reading>
      {t(key, {
        points: values.points ?? 0,
        name: nameOf(widest.measure),
        branch: widest.branch.name,
        first: first.name,
      })}
    </Reading>
  );
}

/** Where the branches stand at the end of the last quarter that all of them have played. */
export function Differences({ branches }: { branches: readonly Branch[] }) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { compiled, calendar } = useRun();
  const quarter = lastCommonQuarter(branches.map(({ played }) => played));
  const all = measuresOf(compiled);
  const readOuts = all.filter(({ kind }) => kind !== 'indicator');
  const indicators = all.filter(({ kind }) => kind === 'indicator');
  const widest = useWidest(branches, readOuts, quarter);
  const title = quarter === 0 ? t('differencesStart') : t('differences', { quarter: quarterName(calendar(quarter)) });
  const table = { branches, quarter };
  return (
    <section className="space-y-3">
      <h3 className="text-h3">{title}</h3>
      <p className="text-small text-soft">{t('differencesNote', { first: branches[0]!.name })}</p>
      <DifferenceTable {...table} caption={title} measures={readOuts} />
      <WidestSentence widest={widest} first={branches[0]!} />
      <details>
        <summary className="w-fit py-1 text-small text-link">{t('indicatorsToo')}</summary>
        <DifferenceTable {...table} caption={`${title}: ${t('kinds.indicator')}`} measures={indicators} />
      </details>
    </section>
  );
}
