'use client';

import { useTranslations } from 'next-intl';
import { shownDifference } from '@/lib/charts/shown';
import type { TimelineQuarter } from '@/lib/run/debrief-timeline';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useMeasureName } from '../branches/use-measure-name';
import { signed } from '../outlook/signed';
import { useAnswerText } from '../outlook/use-answer-text';
import { usePlace } from '../outlook/use-place';
import { useShockName } from '../outlook/use-shock-name';
import { useRun } from '../run-context';

function Answers({ quarter, side }: { quarter: TimelineQuarter; side: string }) {
  const t = useTranslations('debrief.sheet');
  const answerText = useAnswerText();
  return quarter.answers
    .filter((answer) => answer.side === side)
    .map(({ card, answer, recorded, same }) => (
      <p key={card}>
        {answerText(card, answer)}
        {recorded !== null && same && <sup>{t('asRecorded')}</sup>}
      </p>
    ));
}

function Happened({ quarter }: { quarter: TimelineQuarter }) {
  const shockName = useShockName();
  const name = useMeasureName();
  const [most] = quarter.moves;
  return (
    <>
      {quarter.shocks.length > 0 && (
        <p>
          {quarter.shocks.map((shock) => (
            <span key={shock} className="sheet-shock">
              {shockName(shock, quarter.quarter)}{' '}
            </span>
          ))}
        </p>
      )}
      {most && (
        <p className="sheet-soft">
          {name(most.measure)} {signed(shownDifference(most.before, most.after))} → {most.after.toFixed(1)}
        </p>
      )}
    </>
  );
}

/** Both capitals' choices quarter by quarter, as they are printed. */
export function PrintTimeline({ timeline }: { timeline: readonly TimelineQuarter[] }) {
  const t = useTranslations('debrief.sheet');
  const quarterName = useQuarterName();
  const place = usePlace();
  const { compiled, texts, calendar } = useRun();
  return (
    <section className="sheet-timeline">
      <h2>
        {t('timeline')} <small>{t('recordKey')}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('quarter')}</th>
            {compiled.sides.map((side) => (
              <th key={side} scope="col">
                <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>
              </th>
            ))}
            <th scope="col">{t('happened')}</th>
          </tr>
        </thead>
        <tbody>
          {timeline.map((quarter) => (
            <tr key={quarter.quarter}>
              <th scope="row">{quarterName(calendar(quarter.quarter), 'short')}</th>
              {compiled.sides.map((side) => (
                <td key={side}>
                  <Answers quarter={quarter} side={side} />
                </td>
              ))}
              <td>
                <Happened quarter={quarter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
