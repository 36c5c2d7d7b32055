import type { CompiledCard } from '@/lib/engine/compile';
import { costOfChoices, isOpen } from '@/lib/engine/deal';
import type { Option } from '@/lib/model/pack';
import type { RunDesk } from '../run-context';

/** What of a run decides whether an option can be chosen. */
type Purse = Pick<RunDesk, 'compiled' | 'world' | 'side' | 'dealt' | 'pending' | 'readOnly'>;

/** Why an option can't be chosen, or null where it can. */
export type Hindrance =
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'tooDear'; readonly held: number };

/** Political capital that is left for a card once the other answers in hand are paid. */
export const heldFor = ({ dealt, pending, side, world }: Purse, { card }: CompiledCard): number => {
  const others = Object.fromEntries(
    Object.entries(pending).flatMap(([id, answer]) => (id === card.id ? [] : [[id, { [side]: answer }]])),
  );
  return world.politicalCapital[side]! - costOfChoices(dealt, others, side);
};

/** What stands in the way of an option, the first that does. */
export const hindranceOf = (desk: Purse, card: CompiledCard, option: Option): Hindrance | null => {
  if (!isOpen(desk.compiled, desk.world, option)) return { kind: 'closed' };
  const held = heldFor(desk, card);
  if (option.cost > held + 1e-9) return { kind: 'tooDear', held };
  return desk.readOnly ? { kind: 'readOnly' } : null;
};
