'use client';

import { useTranslations } from 'next-intl';
import { shownDifference } from '@/lib/charts/shown';
import type { Move, TimelineQuarter } from '@/lib/run/debrief-timeline';
import { measureKey } from '@/lib/run/measure';
import { sideClass } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useMeasureName } from '../branches/use-measure-name';
import { signed } from '../outlook/signed';
import { usePlace } from '../outlook/use-place';
import { useShockName } from '../outlook/use-shock-name';
import { useRun } from '../run-context';
import { TimelineAnswerItem } from './timeline-answer';

function Moves({ moves }: { moves: readonly Move[] }) {
  const t = useTranslations('debrief.timeline');
  const name = useMeasureName();
  return (
    <ul className="text-small">
      {moves.map(({ measure, before, after }) => (
        <li key={measureKey(measure)}>
          {t.rich('move', {
            name: name(measure),
            before: before.toFixed(1),
            after: after.toFixed(1),
            points: signed(shownDifference(before, after)),
            soft: (chunks) => <span className="text-soft">{chunks}</span>,
          })}
        </li>
      ))}
    </ul>
  );
}

function Side({ side, quarter }: { side: string; quarter: TimelineQuarter }) {
  const t = useTranslations('debrief.timeline');
  const { texts } = useRun();
  const place = usePlace();
  const answers = quarter.answers.filter((answer) => answer.side === side);
  return (
    <div>
      <h4 className={`mb-1 font-sans text-caption font-semibold ${sideClass('ink', place(side))}`}>
        {texts.sides[side]!.name}
      </h4>
      {answers.length === 0 ? (
        <p className="text-small text-soft">{t('nothingToDecide')}</p>
      ) : (
        <ul className="space-y-2 text-small">
          {answers.map((answer) => (
            <TimelineAnswerItem key={answer.card} answer={answer} quarter={quarter.quarter} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Happened({ quarter }: { quarter: TimelineQuarter }) {
  const t = useTranslations('debrief.timeline');
  const shockName = useShockName();
  return (
    <div className="space-y-2">
      {quarter.shocks.length > 0 && (
        <div>
          <h4 className="eyebrow mb-1">{t('happened')}</h4>
          <ul className="space-y-1">
            {quarter.shocks.map((shock) => (
              <li key={shock} className="border-tense border-l-2 pl-3 text-small">
                {shockName(shock, quarter.quarter)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4 className="eyebrow mb-1">{t('moved')}</h4>
        <Moves moves={quarter.moves} />
      </div>
    </div>
  );
}

/** The run quarter by quarter: what both capitals chose beside the record, what happened, what moved most. */
export function TimelineSection({ timeline }: { timeline: readonly TimelineQuarter[] }) {
  const quarterName = useQuarterName();
  const { compiled, calendar } = useRun();
  return (
    <ol>
      {timeline.map((quarter) => (
        <li key={quarter.quarter} className="border-hairline border-t py-4">
          <h3 className="text-h3">{quarterName(calendar(quarter.quarter))}</h3>
          <div className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {compiled.sides.map((side) => (
              <Side key={side} side={side} quarter={quarter} />
            ))}
            <Happened quarter={quarter} />
          </div>
        </li>
      ))}
    </ol>
  );
}
