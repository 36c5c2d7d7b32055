'use client';

import { dealtCards } from '@/lib/engine/deal';
import type { WorldState } from '@/lib/model/world-state';
import type { PlayedQuarter } from '@/lib/run/play-run';
import { sideClass } from '../../_components/side-name';
import { useAnswerText } from '../outlook/use-answer-text';
import { usePlace } from '../outlook/use-place';
import { useShockName } from '../outlook/use-shock-name';
import { useRun } from '../run-context';

interface QuarterChoicesProps {
  quarter: PlayedQuarter;
  /** The world before it. */
  before: WorldState;
}

/** What both capitals chose in a quarter, and the news it brought. */
export function QuarterChoices({ quarter: { record }, before }: QuarterChoicesProps) {
  const { compiled, texts } = useRun();
  const answerText = useAnswerText();
  const shockName = useShockName();
  const place = usePlace();
  const answers = compiled.sides.flatMap((side) =>
    dealtCards(compiled, before)
      .filter(({ deciders }) => deciders.includes(side))
      .map(({ card }) => ({ side, card: card.id, answer: record.choices[card.id]?.[side] })),
  );
  return (
    <ul className="mt-1 space-y-1 text-caption text-soft">
      {answers.map(({ side, card, answer }) => (
        <li key={`${side} ${card}`} className={`border-l-2 pl-2 ${sideClass('rule', place(side))}`}>
          <span className="sr-only">{texts.sides[side]!.name}: </span>
          {answerText(card, answer)}
        </li>
      ))}
      {record.shocks.map((id) => (
        <li key={id} className="border-tense border-l-2 pl-2 title-italic">
          {shockName(id, record.quarter)}
        </li>
      ))}
    </ul>
  );
}
