'use client';

import type { ReactNode } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { ComparisonAnswer } from '@/lib/ensemble/futures-service';
import { type ChoiceWords, OptionBlock } from './option-block';
import { noticed, ownEffects, pickTensions, reachOf } from './pick-tensions';

/** What is shown of each option's outlook, and how far the scales reach that the options share. */
const shownOf = (outlooks: ComparisonAnswer['options'], lines: readonly string[]) => {
  const all = Object.values(outlooks);
  const own = Object.fromEntries(Object.entries(outlooks).map(([id, outlook]) => [id, ownEffects(outlook)]));
  const tensions = pickTensions(own, lines);
  const apart = all.flatMap(({ agreement }) => (agreement ? noticed(agreement.apart) : []));
  return {
    tensions,
    reach: reachOf([...Object.values(tensions).flat(), ...apart].map(({ change }) => change)),
    lineReach: reachOf(all.flatMap(({ redLines }) => redLines.map(({ beyond }) => beyond))),
  };
};

interface OptionListProps {
  card: CompiledCard;
  outlooks: ComparisonAnswer['options'] | null;
  withReasons: boolean;
  words?: ChoiceWords;
  /** What is said above the button of an option. */
  noteOf?: (option: string) => ReactNode;
  /** What follows the options, as items of the list. */
  children?: ReactNode;
}

/** The options of a card side by side, on scales that they share. */
export function OptionList({ card, outlooks, withReasons, words, noteOf, children }: OptionListProps) {
  const { options, lines } = card.card;
  const shown = outlooks && shownOf(outlooks, lines);
  return (
    <ul className="mt-4 grid gap-3 md:grid-cols-2">
      {options.map((option, i) => (
        <OptionBlock
          key={option.id}
          card={card}
          option={option}
          letter={String.fromCharCode(65 + i)}
          outlook={outlooks?.[option.id]}
          tensions={shown?.tensions[option.id]}
          reach={shown?.reach ?? 10}
          lineReach={shown?.lineReach ?? 10}
          withReasons={withReasons}
          words={words}
          note={noteOf?.(option.id)}
        />
      ))}
      {children}
    </ul>
  );
}
