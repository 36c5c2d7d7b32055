import type { CardId, OptionId, SideId } from './ids';

/** What classes chose of each card, by side: in how many classes each option was chosen. */
export type ClassTally = Readonly<Record<CardId, Readonly<Record<SideId, Readonly<Record<OptionId, number>>>>>>;
