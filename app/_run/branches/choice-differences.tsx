'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Answer } from '@/lib/model/world-state';
import { type DifferingChoice, differingChoices } from '@/lib/run/compare-branches';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useAnswerText } from '../outlook/use-answer-text';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';
import type { Branch } from './use-branches';

interface Grouped {
  readonly answer: Answer | undefined;
  readonly marks: readonly string[];
}

/** The branches that gave each answer; those that have not come so far are left out. */
const byAnswer = ({ quarter, answers }: DifferingChoice, branches: readonly Branch[]): readonly Grouped[] => {
  const groups = new Map<Answer | undefined, string[]>();
  branches.forEach(({ played, mark }, i) => {
    if (played.quarters.length < quarter) return;
    groups.set(answers[i], [...(groups.get(answers[i]) ?? []), mark]);
  });
  return [...groups].map(([answer, marks]) => ({ answer, marks }));
};

function Choice({ choice, branches }: { choice: DifferingChoice; branches: readonly Branch[] }) {
  const { calendar, texts } = useRun();
  const quarterName = useQuarterName();
  const answerText = useAnswerText();
  const format = useFormatter();
  const place = usePlace();
  return (
    <li className="py-3">
      <p className="text-small">
        {quarterName(calendar(choice.quarter))} ·{' '}
        <SideName place={place(choice.side)}>{texts.sides[choice.side]!.name}</SideName>
      </p>
      <p className="font-serif text-read font-semibold">{texts.cards[choice.card]!.question}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-small">
        {byAnswer(choice, branches).map(({ answer, marks }) => (
          <div key={marks.join()} className="contents">
            <dt className="font-semibold">{format.list(marks, { type: 'unit' })}</dt>
            <dd>{answerText(choice.card, answer)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Which choices differ between the branches, card by card: the player's and, where it answered otherwise, the other capital's. */
export function ChoiceDifferences({ branches }: { branches: readonly Branch[] }) {
  const t = useTranslations('branches');
  const { side, other } = useRun();
  const choices = differingChoices(
    branches.map(({ played }) => played),
    [side, other],
  );
  return (
    <section>
      <h3 className="text-h3">{t('choices')}</h3>
      {choices.length === 0 ? (
        <p className="mt-1 running">{t('sameChoices')}</p>
      ) : (
        <ul className="mt-2 divide-y divide-hairline border-hairline border-y">
          {choices.map((choice) => (
            <Choice key={`${choice.quarter} ${choice.side} ${choice.card}`} choice={choice} branches={branches} />
          ))}
        </ul>
      )}
    </section>
  );
}
