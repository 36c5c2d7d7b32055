'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { differenceWord } from '@/lib/charts/differences';
import { changeReach } from '@/lib/charts/domains';
import { changeSentence, type Sense } from '@/lib/charts/sentences';
import type { WorldDifference } from '@/lib/ensemble/compare-worlds';
import type { Spread } from '@/lib/model/projection';
import { lastCommonQuarter } from '@/lib/run/compare-branches';
import { type Measure, measureKey } from '@/lib/run/measure';
import { DeltaAxis } from '../../_components/delta-axis';
import { DeltaRange } from '../../_components/delta-range';
import { Reading } from '../../_components/reading';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { AssumptionLine } from '../outlook/assumption-line';
import { Sentences } from '../outlook/sentences';
import { useRun } from '../run-context';
import { senseOf } from './difference-table';
import type { Branch } from './use-branches';
import { useOnward } from './use-onward';
import { useWeighedName } from './use-weighed-name';

const KEYS = { tension: 'tensions', confidence: 'confidence', gap: 'confidence', indicator: 'indicators' } as const;

const lastSpread = (difference: WorldDifference, { kind, id }: Measure): Spread | undefined =>
  difference[KEYS[kind]][id]?.at(-1);

interface OnwardProps {
  branches: readonly Branch[];
  measures: readonly Measure[];
}

interface Row {
  readonly measure: Measure;
  readonly change: Spread;
}

/** Changes on one scale, better on the same side in all of them. */
function Ranges({ rows, sense, reach }: { rows: readonly Row[]; sense: Sense; reach: number }) {
  const nameOf = useWeighedName();
  const alike = rows.filter(({ measure }) => senseOf(measure) === sense);
  if (alike.length === 0) return null;
  return (
    <div className="space-y-1">
      {alike.map(({ measure, change }) => (
        <DeltaRange key={measureKey(measure)} name={nameOf(measure)} change={change} sense={sense} reach={reach} />
      ))}
      <DeltaAxis sense={sense} reach={reach} />
    </div>
  );
}

interface AgainstProps {
  first: Branch;
  branch: Branch;
  rows: readonly Row[];
  reach: number;
}

/** The measure on which the middles lie furthest apart, in a sentence with its range in words. */
function OnwardSentence({ first, branch, row }: Pick<AgainstProps, 'first' | 'branch'> & { row: Row }) {
  const t = useTranslations('branches');
  const nameOf = useWeighedName();
  const { measure, change } = row;
  const sense = senseOf(measure);
  const { key, values } = changeSentence(change, sense);
  const end = (points: number) => {
    const whole = Math.round(points);
    return t(`end.${differenceWord(whole, sense)}`, { points: Math.abs(whole) });
  };
  const ends = [change.p05, change.p95].sort((a, b) => Math.abs(a) - Math.abs(b)).map(end);
  const [from = '', to = ''] = ends;
  return (
    <Reading>
      <Sentences>
        <Fragment key="middle">
          {t(`onwardSentence.${key}`, {
            middle: values.middle ?? 0,
            name: nameOf(measure),
            branch: branch.name,
            first: first.name,
          })}
        </Fragment>
        {key !== 'none' && (
          <Fragment key="range">
            {from === to ? t('onwardRangeOne', { at: from }) : t('onwardRange', { from, to })}
          </Fragment>
        )}
      </Sentences>
    </Reading>
  );
}

/** A branch against the yardstick at the last quarter: a range for each measure, and the widest of them in a sentence. */
function Against({ first, branch, rows, reach }: AgainstProps) {
  const t = useTranslations('branches');
  const widest = [...rows].sort((a, b) => Math.abs(b.change.p50) - Math.abs(a.change.p50))[0];
  if (!widest) return null;
  return (
    <section className="space-y-3">
      <h4 className="font-sans text-ui font-semibold">{t('against', { branch: branch.label, first: first.name })}</h4>
      <Ranges rows={rows} sense="moreIsWorse" reach={reach} />
      <Ranges rows={rows} sense="moreIsBetter" reach={reach} />
      <OnwardSentence first={first} branch={branch} row={widest} />
    </section>
  );
}

/** The branches played on to the last quarter on the same futures, and how far each then lies from the first, as ranges. */
export function Onward({ branches, measures }: OnwardProps) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { pack, calendar } = useRun();
  const onward = useOnward(branches);
  const shared = lastCommonQuarter(branches.map(({ played }) => played));
  if (shared === pack.quarters) return null;
  const rows = onward?.differences.map((difference) =>
    measures.flatMap((measure) => {
      const change = lastSpread(difference, measure);
      return change ? [{ measure, change }] : [];
    }),
  );
  const reach = changeReach((rows ?? []).flat().flatMap(({ change }) => [change.p05, change.p95]));
  return (
    <section className="space-y-4">
      <h3 className="text-h3">{t('onward', { quarter: quarterName(calendar(pack.quarters)) })}</h3>
      <p className="text-small text-soft">
        {t('onwardNote', { quarter: shared === 0 ? t('start') : quarterName(calendar(shared)) })}
      </p>
      <AssumptionLine />
      {!onward || !rows ? (
        <p className="text-small text-soft">{t('computing')}</p>
      ) : (
        <div className="grid gap-x-8 gap-y-8 md:grid-cols-2">
          {onward.branches.slice(1).map((branch, i) => (
            <Against key={branch.id} first={onward.branches[0]!} branch={branch} rows={rows[i]!} reach={reach} />
          ))}
        </div>
      )}
    </section>
  );
}
