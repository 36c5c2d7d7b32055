'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { AssumptionLine } from '../outlook/assumption-line';
import { ConfidencePair } from '../outlook/confidence-pair';
import { StandingCrossings } from '../outlook/crossed-lines';
import { MeasureBook } from '../outlook/measure-button';
import { RecordColumn } from '../outlook/record-column';
import { RunColumns } from '../outlook/run-columns';
import { StepBar } from '../outlook/step-bar';
import { TensionColumn } from '../outlook/tension-column';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import type { Pending } from '../use-hand';
import { useOutlook } from '../use-outlook';
import { DeskList } from './desk-list';
import { IndicatorList } from './indicator-list';
import { LinesToWatch } from './lines-to-watch';
import { News } from './news';

function Heading() {
  const t = useTranslations('situation');
  const quarterName = useQuarterName();
  const place = usePlace();
  const { texts, side, world, pack, calendar, isOver, played } = useRun();
  const quarter = quarterName(calendar(isOver ? pack.quarters : world.quarter + 1));
  return (
    <>
      <p className="text-small">
        <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>
      </p>
      <h1 className="text-h1">
        {t.rich(isOver ? 'titleOver' : 'title', {
          quarter: () => <span className="whitespace-nowrap">{quarter}</span>,
        })}
      </h1>
      {played.quarters.length === 0 && <p className="mt-3 opening measure">{texts.summary}</p>}
    </>
  );
}

function LastQuarter({ show }: { show: ShowScreen }) {
  const t = useTranslations('situation');
  const { played, isOver } = useRun();
  const last = played.quarters.at(-1);
  if (!last) return null;
  return (
    <section>
      <h2 className="text-h3">{t(isOver ? 'newsOver' : 'news')}</h2>
      <News record={last.record} />
      <Button weight="quiet" className="-ml-2 text-small" onClick={() => show('reveal')}>
        {t(isOver ? 'lastQuarterOver' : 'lastQuarter')}
      </Button>
    </section>
  );
}

/** The situation is told as it is before any answer. */
const NOTHING_ANSWERED: Pending = {};

/** Where things stand at the start of a quarter: confidence, tensions and where they may go, and what is on the desk. */
export function SituationScreen({ show }: { show: ShowScreen }) {
  const t = useTranslations('situation');
  const { world, own, isOver } = useRun();
  const outlook = useOutlook(NOTHING_ANSWERED);
  return (
    <MeasureBook outlook={outlook}>
      <RunColumns
        record={<RecordColumn />}
        outlook={
          <div className="space-y-6">
            <ConfidencePair world={world} />
            <TensionColumn world={world} outlook={outlook} />
            <AssumptionLine />
          </div>
        }
      >
        <div className="space-y-8">
          <div>
            <Heading />
            <StandingCrossings />
          </div>
          {!isOver && <DeskList />}
          <LinesToWatch outlook={outlook} />
          <LastQuarter show={show} />
          <IndicatorList />
        </div>
        <StepBar
          next={
            <Button weight="primary" className="min-w-32 sm:min-w-40" onClick={() => show(isOver ? 'end' : 'decide')}>
              {t(isOver ? 'toDebrief' : 'decide')}
            </Button>
          }
        >
          {!isOver && t('cardsWait', { count: own.length })}
        </StepBar>
      </RunColumns>
    </MeasureBook>
  );
}
