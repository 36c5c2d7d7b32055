'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { calendarQuarter } from '@/lib/engine/compile';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { SidePlace } from '../../_components/side-name';

interface Content {
  readonly pack: Pack;
  readonly texts: PackTexts;
}

const BalanceContext = createContext<Content | null>(null);

/** Lets the parts of a report name what the pack calls by ids. */
export function BalanceNames({ value, children }: { readonly value: Content; readonly children: ReactNode }) {
  return <BalanceContext value={value}>{children}</BalanceContext>;
}

/** What the ids of a report are called in the reader's language; an id that has no name stands for itself. */
export const useBalanceNames = () => {
  const content = useContext(BalanceContext);
  if (!content) throw new Error('A report is shown with the pack that it is about.');
  const { pack, texts } = content;
  return {
    side: (id: string): string => texts.sides[id]?.name ?? id,
    place: (id: string): SidePlace => (pack.sides[0].id === id ? 0 : 1),
    /** The calendar quarter in which a card is dealt. */
    quarter: (card: string): string =>
      calendarQuarter(pack.starts, pack.cards.find(({ id }) => id === card)?.quarter ?? 1),
    card: (id: string): string => texts.cards[id]?.question ?? id,
    option: (card: string, id: string): string => texts.cards[card]?.options[id]?.label ?? id,
    indicator: (id: string): string => texts.indicators[id]?.name ?? id,
    tension: (id: string): string => texts.tensions[id]?.name ?? id,
    shock: (id: string): string => texts.shocks[id]?.headline ?? id,
  };
};
