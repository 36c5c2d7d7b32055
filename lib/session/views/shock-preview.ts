import type { CompiledPack } from '../../engine/compile';
import { withAnswers } from '../../engine/deal';
import { type ReadOut, readOut } from '../../engine/read-out';
import { stepQuarter } from '../../engine/step';
import type { ShockId } from '../../model/ids';
import type { Choices } from '../../model/world-state';
import { classCards, setAside } from '../class-cards';
import { dueShocks, presentWorld, sessionDraws } from '../played-session';
import { type SessionState, steeringNow } from '../session-state';

/** What a shock would do to the quarter in hand, were it resolved now with the commitments made so far. */
export interface ShockPreview {
  readonly shock: ShockId;
  /** Read-outs before the quarter. */
  readonly before: ReadOut;
  /** At the quarter's end, with the shock and without it, in the world that is played. */
  readonly withShock: ReadOut;
  readonly withoutShock: ReadOut;
  /** Levels of indicators that end elsewhere with the shock, by id. */
  readonly indicators: Readonly<Record<string, { readonly withShock: number; readonly withoutShock: number }>>;
}

/** Moves below this many points are not told. */
const SMALLEST_MOVE = 1e-9;

/** The commitments made so far; whoever has not committed is taken to leave the card undecided. */
const choicesSoFar = (compiled: CompiledPack, state: SessionState): Choices => {
  const world = presentWorld(compiled, state);
  const cards = classCards(compiled, world, state.settings.cut);
  return compiled.sides.reduce<Choices>((choices, side) => {
    const committed = state.hand.commitments[side];
    const own = committed ? { [committed.card]: committed.option } : {};
    return withAnswers(choices, side, { ...setAside(compiled, world, cards, side), ...own });
  }, {});
};

/** Computes what a shock would do in the quarter in hand. Throws for a shock that the pack does not have. */
export const previewShock = (compiled: CompiledPack, state: SessionState, shock: ShockId): ShockPreview => {
  if (!compiled.shockById.has(shock)) throw new Error(`${compiled.pack.id} has no shock ${shock}.`);
  const world = presentWorld(compiled, state);
  const { held, fired } = steeringNow(state);
  const others = [
    ...new Set([...dueShocks(compiled, state, world).filter((id) => !held.includes(id)), ...fired]),
  ].filter((id) => id !== shock && world.happened[id] === undefined);
  const choices = choicesSoFar(compiled, state);
  const play = (shocks: readonly string[]) =>
    stepQuarter(compiled, world, choices, [...shocks].sort(), sessionDraws(state)).world.levels;
  const [struck, spared] = [play([...others, shock]), play(others)];
  return {
    shock,
    before: readOut(compiled, world.levels),
    withShock: readOut(compiled, struck),
    withoutShock: readOut(compiled, spared),
    indicators: Object.fromEntries(
      compiled.indicators.flatMap((id, i) => {
        const [withShock, withoutShock] = [struck[i]!, spared[i]!];
        return Math.abs(withShock - withoutShock) < SMALLEST_MOVE ? [] : [[id, { withShock, withoutShock }]];
      }),
    ),
  };
};
