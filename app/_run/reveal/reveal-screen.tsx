'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { ConfidencePair } from '../outlook/confidence-pair';
import { MeasureBook } from '../outlook/measure-button';
import { RecordColumn } from '../outlook/record-column';
import { RunColumns } from '../outlook/run-columns';
import { signed } from '../outlook/signed';
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

/** Tensions and indicators whose causes are told; the screen of causes tells all. */
const TOLD = { tension: 4, indicator: 3 } as const;

const toldOf = (movements: readonly Movement[], kind: Movement['kind']): readonly Movement[] =>
  movements
    .filter((movement) => movement.kind === kind && Math.abs(movement.change) >= LEAST_CHANGE)
    .slice(0, TOLD[kind]);

function MovedIndicators({ movements }: { movements: readonly Movement[] }) {
  const t = useTranslations('reveal.moved');
  const { texts } = useRun();
  if (movements.length === 0) return null;
  return (
    <details className="mt-8 border-hairline border-t pt-3">
      <summary className="text-small">
        <h2 className="inline font-sans text-small">{t('indicator')}</h2>{' '}
        {movements.map(({ id, change }) => `${texts.indicators[id]!.name} ${signed(change)}`).join(t('join'))}
      </summary>
      {movements.map((movement) => (
        <MovementSection key={movement.id} movement={movement} />
      ))}
    </details>
  );
}

function Moved({ movements, show }: { movements: readonly Movement[]; show: ShowScreen }) {
  const t = useTranslations('reveal');
  const tensions = toldOf(movements, 'tension');
  return (
    <>
      <section className="mt-8">
        <h2 className="text-h2">{t('moved.tension')}</h2>
        {tensions.length === 0 && <p className="text-small text-soft">{t('moved.nothing')}</p>}
        {tensions.map((movement) => (
          <MovementSection key={movement.id} movement={movement} />
        ))}
      </section>
      <MovedIndicators movements={toldOf(movements, 'indicator')} />
      <p className="mt-5 max-w-[40rem] text-caption text-soft">{t('booked')}</p>
      <Button weight="quiet" className="no-print -ml-2 text-small" onClick={() => show('why')}>
        {t('allCauses')}
      </Button>
    </>
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
        <Button weight="primary" className="min-w-40" onClick={() => show(isOver ? 'end' : 'situation')}>
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
        <div className="mt-5 grid gap-x-8 gap-y-6 sm:grid-cols-2">
          {compiled.sides.map((side) => (
            <ChosenBy key={side} side={side} />
          ))}
        </div>
        {last.record.shocks.length > 0 && (
          <section className="mt-8">
            <h2 className="eyebrow">{t('news')}</h2>
            <News shocks={last.record.shocks} />
          </section>
        )}
        <p className="mt-8 max-w-[40rem] opening">{summary}</p>
        <div className="mt-2">
          <CapitalChange />
        </div>
        <Moved movements={movements} show={show} />
        <Steps show={show} />
      </RunColumns>
    </MeasureBook>
  );
}
