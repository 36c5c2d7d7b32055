import type { CardOrder } from './card-rows';

/** How wide the columns of the table of cards are; what a narrow screen has no room for is left to the card's own form. */
export const COLUMN: Readonly<Record<CardOrder, string>> = {
  quarter: 'w-24 pr-2 text-left max-sm:pr-1',
  decider: 'w-32 pr-2 text-left max-sm:hidden',
  question: 'w-full pr-5 text-left sm:w-[36%]',
  options: 'w-[44%] pr-4 text-left max-sm:hidden',
  effects: 'w-20 pr-4 text-right max-2xl:hidden',
  problems: 'w-20 text-left max-sm:w-12',
};
