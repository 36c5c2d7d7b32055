'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { ConfidencePair } from '../outlook/confidence-pair';
import { MeasureBook } from '../outlook/measure-button';
import { RecordColumn } from '../outlook/record-column';
import { RunColumns } from '../outlook/run-columns';
import { TensionColumn } from '../outlook/tension-column';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { News } from '../situation/news';
import { useOutlook } from '../use-outlook';
import { ChosenBy } from './chosen-by';
import { MovementSection } from './movement-section';
import { useMovements } from './use-movements';

/** Tensions and indicators whose causes are told; the screen of causes tells all. */
const TOLD = { tension: 4, indicator: 3 } as const;
/** Measures that moved less are not told of, in points. */
const LEAST_CHANGE = 0.5;

function Moved({ show }: { show: ShowScreen }) {
  const t = useTranslations('reveal');
  const movements = useMovements();
  const told = (kind: 'tension' | 'indicator') =>
    movements
      .filter((movement) => movement.kind === kind && Math.abs(movement.change) >= LEAST_CHANGE)
      .slice(0, TOLD[kind]);
  return (
    <>
      {(['tension', 'indicator'] as const).map((kind) => (
        <section key={kind} className="mt-10">
          <h2 className="text-h2">{t(`moved.${kind}`)}</h2>
          {told(kind).length === 0 && <p className="text-small text-soft">{t('moved.nothing')}</p>}
          {told(kind).map((movement) => (
            <MovementSection key={movement.id} movement={movement} />
          ))}
        </section>
      ))}
      <p className="mt-6 text-caption text-soft measure">{t('booked')}</p>
      <Button weight="quiet" className="-ml-2 text-small" onClick={() => show('why')}>
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
    <div className="sticky bottom-0 z-1 -mx-4 mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-ink border-t bg-paper px-4 py-2.5 desk:mx-0 desk:px-0">
      {!readOnly && (
        <Button weight="quiet" className="-ml-2 text-small" onClick={back}>
          {t('takeBack')}
        </Button>
      )}
      <Button weight="primary" className="ml-auto min-w-40" onClick={() => show(isOver ? 'end' : 'situation')}>
        {isOver ? t('toDebrief') : t('next', { quarter: quarterName(calendar(world.quarter + 1)) })}
      </Button>
    </div>
  );
}

/** The quarter just played: what both capitals chose, what happened, what moved and because of what. */
export function RevealScreen({ show }: { show: ShowScreen }) {
  const t = useTranslations('reveal');
  const quarterName = useQuarterName();
  const { played, world, side, other, calendar, pending } = useRun();
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
          <ChosenBy side={side} />
          <ChosenBy side={other} />
        </div>
        {last.record.shocks.length > 0 && (
          <section className="mt-8">
            <h2 className="eyebrow">{t('news')}</h2>
            <News shocks={last.record.shocks} />
          </section>
        )}
        <Moved show={show} />
        <Steps show={show} />
      </RunColumns>
    </MeasureBook>
  );
}
