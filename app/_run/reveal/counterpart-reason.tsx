'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { inTen } from '@/lib/charts/sentences';
import type { MindChanger, Reason } from '@/lib/counterpart/reason';
import { POLITICAL_CAPITAL } from '@/lib/model/closed-sets';
import type { PlayedQuarter } from '@/lib/run/play-run';
import { Sentences } from '../outlook/sentences';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';

const useObjectName = (): ((of: string) => string) => {
  const t = useTranslations('reveal.reason');
  const { texts } = useRun();
  return (of) => (of === POLITICAL_CAPITAL ? t('capital') : texts.indicators[of]!.name);
};

const useLabels = (): ((answers: Readonly<Record<string, string | null>>) => string) => {
  const t = useTranslations('reveal.reason');
  const format = useFormatter();
  const { texts } = useRun();
  return (answers) =>
    format.list(
      Object.entries(answers).map(([card, option]) =>
        option === null ? t('setAside') : t('quoted', { option: texts.cards[card]!.options[option]!.label }),
      ),
    );
};

function Changer({ changer, side }: { changer: MindChanger; side: string }) {
  const t = useTranslations('reveal.reason');
  const labels = useLabels();
  const objectName = useObjectName();
  const { texts, side: own } = useRun();
  if (changer.kind === 'weight')
    return t('weight', {
      of: objectName(changer.of),
      from: Math.round(changer.from * 100),
      to: Math.max(0, Math.floor(changer.to * 100)),
    });
  return t('expectation', {
    other: texts.sides[own]!.name,
    side: texts.sides[side]!.name,
    expected: labels(changer.expected),
    instead: labels(changer.instead),
  });
}

function Given({ reason, side }: { reason: Reason; side: string }) {
  const t = useTranslations('reveal.reason');
  const format = useFormatter();
  const labels = useLabels();
  const objectName = useObjectName();
  const { texts } = useRun();
  const name = texts.sides[side]!.name;
  if (!reason.runnerUp) return <p>{t('only', { side: name })}</p>;
  const parts = reason.separates.map(({ of, points }) =>
    t(points > 0 ? 'gains' : 'loses', { of: objectName(of), points: signed(points, 2) }),
  );
  return (
    <>
      <p>
        <Sentences>
          {t(reason.advantage >= 0 ? 'best' : 'notBest', {
            side: name,
            runnerUp: labels(reason.runnerUp),
            parts: format.list(parts),
          })}
          {t('chance', { count: inTen(reason.probability) })}
        </Sentences>
      </p>
      {reason.mindChangers.length > 0 && (
        <div>
          <h3 className="eyebrow mt-2">{t('mind')}</h3>
          <ul>
            {reason.mindChangers.map((changer) => (
              <li key={changer.kind}>
                <Changer changer={changer} side={side} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Why the counterpart chose as it did, how likely that was, and what would have changed its mind. */
export function CounterpartReason({ quarter, side }: { quarter: PlayedQuarter; side: string }) {
  const t = useTranslations('reveal.reason');
  const { texts } = useRun();
  const { reason } = quarter.counterpart;
  return (
    <div className="mt-3 text-small">
      {reason ? <Given reason={reason} side={side} /> : <p>{t('record', { side: texts.sides[side]!.name })}</p>}
    </div>
  );
}
