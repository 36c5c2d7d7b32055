import * as z from 'zod/mini';
import type { CompiledCard } from '@/lib/engine/compile';
import type { Hand } from './use-hand';

const keptHand = z.object({
  revision: z.number(),
  at: z.nullable(z.string()),
  answers: z.record(z.string(), z.nullable(z.string())),
  leftOpen: z.array(z.string()),
});

/** Reads a hand that was kept in this tab; null where it is none, or belongs to another revision or place of the game. */
export const readKeptHand = (text: string, revision: number, at: string | null): Hand | null => {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  const read = keptHand.safeParse(kept);
  if (!read.success || read.data.revision !== revision || read.data.at !== at) return null;
  const { answers, leftOpen } = read.data;
  return { at, answers, leftOpen };
};

/** A hand without what these cards don't ask or offer. */
export const handThatFits = ({ at, answers, leftOpen }: Hand, own: readonly CompiledCard[]): Hand => {
  const cards = new Map(own.map(({ card }) => [card.id, card]));
  const fits = (id: string, answer: string | null): boolean => {
    const card = cards.get(id);
    return card !== undefined && (answer === null || card.options.some((option) => option.id === answer));
  };
  return {
    at,
    answers: Object.fromEntries(Object.entries(answers).filter(([id, answer]) => fits(id, answer))),
    leftOpen: leftOpen.filter((id) => cards.has(id)),
  };
};
