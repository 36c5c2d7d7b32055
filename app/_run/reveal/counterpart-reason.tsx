'use client';

import { useTranslations } from 'next-intl';
import { inTen } from '@/lib/charts/sentences';
import { shown } from '@/lib/charts/shown';
import type { MindChanger, Reason } from '@/lib/counterpart/reason';
import type { Answer } from '@/lib/model/world-state';
import type { PlayedQuarter } from '@/lib/run/play-run';
import { Sentences } from '../outlook/sentences';
import { signed } from '../outlook/signed';
import { useObjectName, useSeparatorsText } from '../outlook/use-separators-text';
import { useRun } from '../run-context';

const useLabels = (): ((answers: Readonly<Record<string, string | null>>) => string) => {
  const t = useTranslations('reveal.reason');
  const { texts } = useRun();
  return (answers) => {
    const labels = Object.entries(answers).map(([card, option]) =>
      option === null ? t('setAside') : t('quoted', { option: texts.cards[card]!.options[option]!.label }),
    );
    return labels.length > 1 ? t('combination', { options: labels.join(t('and')) }) : labels.join('');
  };
};

function WeightChanger({ changer }: { changer: MindChanger & { kind: 'weight' } }) {
  const t = useTranslations('reveal.reason');
  const objectName = useObjectName();
  const values = { of: objectName(changer.of), from: Math.round(changer.from * 100) };
  const to = Math.floor(changer.to * 100);
  return to > 0 ? t('weight', { ...values, to }) : t('noWeight', values);
}

function ExpectationChanger({ changer, side, choices }: ChangerProps<MindChanger & { kind: 'expectation' }>) {
  const t = useTranslations('reveal.reason');
  const labels = useLabels();
  const { texts, side: own } = useRun();
  const { expected, instead } = changer;
  const isWhatCame = Object.entries(expected).every(([card, option]) => choices[card]?.[own] === option);
  return t(isWhatCame ? 'notKnown' : 'expectation', {
    other: texts.sides[own]!.name,
    side: texts.sides[side]!.name,
    expected: labels(expected),
    instead: labels(instead),
  });
}

interface ChangerProps<Kind extends MindChanger> {
  changer: Kind;
  /** The capital that chose. */
  side: string;
  /** What was chosen in that quarter, by card and side. */
  choices: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
}

function Changer({ changer, ...rest }: ChangerProps<MindChanger>) {
  if (changer.kind === 'weight') return <WeightChanger changer={changer} />;
  return <ExpectationChanger changer={changer} {...rest} />;
}

const keyOf = (advantage: number): 'best' | 'level' | 'notBest' =>
  advantage > 0 ? 'best' : advantage < 0 ? 'notBest' : 'level';

function Given({ reason, side, choices }: { reason: Reason } & Omit<ChangerProps<MindChanger>, 'changer'>) {
  const t = useTranslations('reveal.reason');
  const labels = useLabels();
  const separatorsText = useSeparatorsText();
  const { texts } = useRun();
  const name = texts.sides[side]!.name;
  if (!reason.runnerUp) return <p>{t('only', { side: name })}</p>;
  const advantage = shown(reason.advantage, 2);
  return (
    <>
      <p>
        <Sentences>
          {t(keyOf(advantage), {
            side: name,
            runnerUp: labels(reason.runnerUp),
            parts: separatorsText(reason.separates),
            net: signed(advantage, 2),
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
                <Changer changer={changer} side={side} choices={choices} />
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
  const { choices } = quarter.record;
  return (
    <div className="mt-3 text-small">
      {reason ? (
        <Given reason={reason} side={side} choices={choices} />
      ) : (
        <p>{t('record', { side: texts.sides[side]!.name })}</p>
      )}
    </div>
  );
}
