import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import { MOST_SEATS } from '@/lib/session/call-signs';
import type { ClassCut } from '@/lib/session/settings';
import type { CutCard } from './cut';

/** People for whom a class works: one a capital at least. */
export const GROUP = { least: 2, most: MOST_SEATS } as const;

/** A pack as a host chooses it, in the reader's language. */
export interface PackOffer {
  readonly id: string;
  readonly hash: string;
  /** Of a pack that was published in the studio; null for one on offer to everybody. */
  readonly version: string | null;
  /** Who published it there; null where that is not told. */
  readonly ownerName: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly starts: string;
  readonly quarters: number;
  /** Offices of both capitals, and observers. */
  readonly offices: number;
  readonly observers: number;
  readonly goals: readonly string[];
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly CutCard[];
  readonly cut: ClassCut;
}

/** Reads what a host is told of a pack, in the language of its texts; `studio` where it was published there. */
export const toOffer = (pack: Pack, words: PackTexts, studio = false, ownerName: string | null = null): PackOffer => {
  const observers = pack.roles.filter(({ delegation }) => delegation === 'observers').length;
  return {
    id: pack.id,
    hash: pack.hash,
    version: studio ? pack.version : null,
    ownerName,
    title: words.title,
    subtitle: words.subtitle,
    summary: words.summary,
    starts: pack.starts,
    quarters: pack.quarters,
    offices: pack.roles.length - observers,
    observers,
    goals: words.learningGoals,
    sides: pack.sides.map(({ id, name }) => ({ id, name: words.sides[id]?.name ?? name })),
    cards: pack.cards.map(({ id, quarter, decider }) => ({
      id,
      quarter,
      decider,
      question: words.cards[id]?.question ?? id,
    })),
    cut: Array.from({ length: pack.quarters }, (_, i) => pack.classCut[i] ?? []),
  };
};
