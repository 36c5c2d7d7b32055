'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { shownDifference } from '@/lib/charts/shown';
import type { AccountRow } from '@/lib/run/debrief-account';
import { type Causer, causerOf } from '@/lib/run/debrief-causers';
import type { Measure } from '@/lib/run/measure';
import { type SidePlace, sideClass } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { levelText } from '../outlook/level-text';
import { signed } from '../outlook/signed';
import { usePlace } from '../outlook/use-place';
import { useCauseText } from '../reveal/use-cause-text';
import { useRun } from '../run-context';
import { CauseEffects } from './cause-effects';
import { CauserBar } from './causer-bar';
import { useStatedText } from './use-stated-text';
import { useWayText } from './use-way-text';

const ruleOf = (causer: Causer, place: SidePlace): string => {
  if (causer === 'own') return sideClass('rule', place);
  if (causer === 'other') return sideClass('rule', place === 0 ? 1 : 0);
  return causer === 'shocks' ? 'border-tense' : 'border-edge';
};

/** Quarters of cause, what was stated, and the way it came: each where there is something to say. */
function Circumstances({ row, measure }: { row: AccountRow; measure: Measure }) {
  const t = useTranslations('why');
  const format = useFormatter();
  const quarterName = useQuarterName();
  const { calendar } = useRun();
  const wayText = useWayText();
  const statedText = useStatedText();
  if (row.cause.kind === 'chance' || row.cause.kind === 'limits') return t(row.cause.kind);
  const since = t('since', { quarters: format.list(row.since.map((quarter) => quarterName(calendar(quarter)))) });
  return [since, statedText(row), wayText(row, measure)].filter((text) => text !== '').join(t('join'));
}

/** The same world without one of the player's choices: a column of its own on wide screens, a line below otherwise. */
function Without({ measure, level, without }: { measure: Measure; level: number; without: number }) {
  const t = useTranslations('why.without');
  const figure = () => <strong className="font-serif font-semibold">{levelText(measure, without)}</strong>;
  const points = shownDifference(without, level);
  const made = points === 0 ? t('same') : t('other', { points: signed(points) });
  return (
    <>
      <p className="pl-3.5 text-small text-soft sm:col-start-2 desk:hidden">
        {t.rich('line', { level: () => <span className="text-ink">{figure()}</span>, made })}
      </p>
      <p className="hidden desk:block">
        <span className="block text-h3 leading-tight">{figure()}</span>
        <span className="text-caption text-soft">{made}</span>
      </p>
    </>
  );
}

interface AccountRowItemProps {
  row: AccountRow;
  measure: Measure;
  level: number;
  reach: number;
  /** Where the measure would stand without this choice, for the player's own choices. */
  without?: number | undefined;
}

/** One cause of a number: its points as a bar and a figure, what it was, how it came, and what it rests on. */
export function AccountRowItem({ row, measure, level, reach, without }: AccountRowItemProps) {
  const { compiled, side } = useRun();
  const { causeText } = useCauseText();
  const place = usePlace()(side);
  const causer = causerOf(compiled, side, row.cause);
  return (
    <li className="grid gap-x-6 gap-y-2 border-hairline border-t py-3 sm:grid-cols-[15rem_minmax(0,1fr)] desk:grid-cols-[15rem_minmax(0,1fr)_9.5rem]">
      <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-3 self-start">
        <span className="text-right font-serif text-h3 font-semibold">{signed(row.points)}</span>
        <CauserBar points={row.points} reach={reach} causer={causer} place={place} />
      </div>
      <div className={`min-w-0 space-y-1 border-l-2 pl-3 ${ruleOf(causer, place)}`}>
        <p className="font-semibold">{causeText(row.cause)}</p>
        <p className="text-caption text-soft">
          <Circumstances row={row} measure={measure} />
        </p>
        <CauseEffects row={row} />
      </div>
      {without !== undefined && <Without measure={measure} level={level} without={without} />}
    </li>
  );
}
