import type { CompiledPack } from '@/lib/engine/compile';
import { readOut } from '@/lib/engine/read-out';
import type { Answer, WorldState } from '@/lib/model/world-state';
import type { RevealedQuarter } from '@/lib/session/views/room-view';

/** What a capital answered in a quarter. */
export interface ToldAnswer {
  readonly side: string;
  readonly card: string;
  /** Undefined where it left the card open. */
  readonly answer: Answer | undefined;
}

/** The last quarter in three lines: what each capital chose, what struck, and which tension moved most. */
export interface Happened {
  readonly quarter: number;
  readonly answers: readonly ToldAnswer[];
  readonly shocks: readonly string[];
  readonly moved: { readonly tension: string; readonly before: number; readonly now: number } | null;
}

/** What each capital answered in a revealed quarter, in the order of the pack's sides. */
export const answersOf = (compiled: CompiledPack, { cards }: RevealedQuarter): readonly ToldAnswer[] =>
  compiled.sides.flatMap((side) => {
    const dealt = cards.find(({ card }) => compiled.cardById.get(card)?.deciders.includes(side));
    return dealt ? [{ side, card: dealt.card, answer: dealt.answers[side] }] : [];
  });

const movedMost = (compiled: CompiledPack, before: WorldState, now: WorldState): Happened['moved'] => {
  const [was, is] = [readOut(compiled, before.levels).tensions, readOut(compiled, now.levels).tensions];
  const moves = compiled.tensions.map(({ id }) => ({ tension: id, before: was[id]!, now: is[id]! }));
  return moves.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0] ?? null;
};

/** What happened in the last quarter revealed; null before the first, and while the worlds of it are on their way. */
export const lastHappened = (
  compiled: CompiledPack,
  worlds: readonly WorldState[],
  revealed: readonly RevealedQuarter[],
): Happened | null => {
  const last = revealed.at(-1);
  const [before, now] = [worlds[revealed.length - 1], worlds[revealed.length]];
  if (!last || !before || !now) return null;
  return {
    quarter: last.quarter,
    answers: answersOf(compiled, last),
    shocks: last.shocks,
    moved: movedMost(compiled, before, now),
  };
};
