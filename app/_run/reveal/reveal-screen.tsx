'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { ConfidencePair } from '../outlook/confidence-pair';
import { TurnedLines } from '../outlook/crossed-lines';
import { MeasureBook } from '../outlook/measure-button';
import { RecordColumn } from '../outlook/record-column';
import { RunColumns } from '../outlook/run-columns';
import { StepBar } from '../outlook/step-bar';
import { TensionColumn } from '../outlook/tension-column';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { News } from '../situation/news';
import { useOutlook } from '../use-outlook';
import { CapitalChange } from './capital-change';
import { ChosenBy } from './chosen-by';
import { MovementSection } from './movement-section';
import { type Movement, useMovements } from './use-movements';
import { LEAST_CHANGE, useSummary } from './use-summary';

/** Tensions and indicators whose causes are told, most moved first; the screen of causes tells all. */
const TOLD = { tension: 6, indicator: 5 } as const;
/** How many of them are unfolded at first. */
const OPEN = 2;

function Moved({ movements, kind }: { movements: readonly Movement[]; kind: Movement['kind'] }) {
  const t = useTranslations('reveal.moved');
  const told = movements
    .filter((movement) => movement.kind === kind && Math.abs(movement.change) >= LEAST_CHANGE)
    .slice(0, TOLD[kind]);
  if (told.length === 0 && kind === 'indicator') return null;
  return (
    <section className="mt-8">
      <h2 className="border-ink border-b pb-1 text-h2">{t(kind)}</h2>
      {told.length === 0 && <p className="text-small text-soft">{t('nothing')}</p>}
      {told.map((movement, i) => (
        <MovementSection key={movement.id} movement={movement} open={kind === 'tension' && i < OPEN} />
      ))}
    </section>
  );
}

function Steps({ show }: { show: ShowScreen }) {
  const t = useTranslations('reveal');
  const quarterName = useQuarterName();
  const { isOver, world, calendar, takeBack, readOnly } = useRun();
  const back = () => {
    takeBack();
    show('decide');
  };
  return (
    <StepBar
      next={
        <Button weight="primary" className="sm:min-w-40" onClick={() => show(isOver ? 'end' : 'situation')}>
          {isOver ? t('toDebrief') : t('next', { quarter: quarterName(calendar(world.quarter + 1)) })}
        </Button>
      }
    >
      {!readOnly && (
        <Button weight="quiet" className="-ml-2 text-small" onClick={back}>
          {t('takeBack')}
        </Button>
      )}
    </StepBar>
  );
}

/** The quarter just played: what both capitals chose, what happened, what moved and because of what. */
export function RevealScreen({ show }: { show: ShowScreen }) {
  const t = useTranslations('reveal');
  const quarterName = useQuarterName();
  const { played, world, compiled, calendar, pending } = useRun();
  const movements = useMovements();
  const summary = useSummary(movements);
  const outlook = useOutlook(pending);
  const before = played.worlds.at(-2);
  const last = played.quarters.at(-1)!;
  return (
    <MeasureBook outlook={outlook}>
      <RunColumns
        record={<RecordColumn />}
        outlook={
          <div className="space-y-6 desk:sticky desk:top-4">
            <TensionColumn world={world} before={before} outlook={outlook} />
            <ConfidencePair world={world} before={before} />
          </div>
        }
      >
        <p className="text-small text-soft">{quarterName(calendar(last.record.quarter))}</p>
        <h1 className="text-h1">{t('title')}</h1>
        <TurnedLines />
        <div className="mt-5 grid gap-x-8 gap-y-6 sm:grid-cols-2">
          {compiled.sides.map((side) => (
            <ChosenBy key={side} side={side} />
          ))}
        </div>
        {last.record.shocks.length > 0 && (
          <section className="mt-8">
            <h2 className="eyebrow">{t('news')}</h2>
            <News record={last.record} />
          </section>
        )}
        <p className="mt-8 max-w-[40rem] opening">{summary}</p>
        <div className="mt-2">
          <CapitalChange />
        </div>
        <Moved movements={movements} kind="tension" />
        <Moved movements={movements} kind="indicator" />
        <p className="mt-5 max-w-[40rem] text-caption text-soft">{t('booked')}</p>
        <Button weight="quiet" className="no-print -ml-2 text-small" onClick={() => show('why')}>
          {t('allCauses')}
        </Button>
        <Steps show={show} />
      </RunColumns>
    </MeasureBook>
  );
}
