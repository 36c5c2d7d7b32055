import type { CompiledCard, CompiledPack } from '../engine/compile';
import type { Continuation, ProjectionPlan, WeightedAnswers } from '../model/projection';
import { pickIndex } from '../random/categorical';
import { drawKey } from '../random/draw-key';
import { uniform } from '../random/uniform';
import { type Block, type Mask, NOT_DEALT, runsWhere, SET_ASIDE, UNDECIDED } from './block';

/** Times that a combination is drawn again where it can't be paid; after that only what costs nothing is drawn. */
export const ATTEMPTS = 32;

/** What names the draw of a side's even choice on a card. */
export const evenName = (side: string, card: string, attempt: number): string => `even:${side}/${card}/${attempt}`;

/** Answers of a side to the cards dealt in a quarter: per card, a code for each run. */
export type SideAnswers = ReadonlyMap<CompiledCard, Int8Array>;

const optionIndex = (dealt: CompiledCard, option: string): number =>
  dealt.card.options.findIndex((known) => known.id === option);

const stated = (dealt: CompiledCard, plan: ProjectionPlan, side: string): number | null => {
  if (plan.undecided?.[dealt.card.id]?.includes(side)) return UNDECIDED;
  const answers = plan.choices[dealt.card.id];
  if (!answers || !(side in answers)) return null;
  const answer = answers[side]!;
  return answer === null ? SET_ASIDE : optionIndex(dealt, answer);
};

const fillWeighted = (
  free: readonly CompiledCard[],
  filled: Map<CompiledCard, Int8Array>,
  combos: readonly WeightedAnswers[],
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
  side: string,
): void => {
  const weights = combos.map(({ probability }) => probability);
  const key = drawKey(`likely:${side}`);
  for (let run = 0; run < block.count; run++) {
    const combo = combos[pickIndex(uniform(plan.rngSeed, block.firstRun + run, quarter, key), weights)];
    for (const dealt of free) {
      const answer = combo?.answers[dealt.card.id];
      filled.get(dealt)![run] = answer === undefined ? UNDECIDED : optionIndex(dealt, answer);
    }
  }
};

/** Draws evenly among the combinations that are open and affordable: draws each card evenly, and again where it can't be paid. */
const fillEven = (
  compiled: CompiledPack,
  free: readonly CompiledCard[],
  filled: Map<CompiledCard, Int8Array>,
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
  side: string,
): void => {
  const open = free.map((dealt) =>
    dealt.card.options.map((option) => runsWhere(compiled, block, option.requires, 'all')),
  );
  const filledCodes = free.map((dealt) => filled.get(dealt)!);
  const keys = Array.from({ length: ATTEMPTS + 1 }, (_, attempt) =>
    free.map(({ card }) => drawKey(evenName(side, card.id, attempt))),
  );
  const capital = block.capital[side]!;
  for (let run = 0; run < block.count; run++) {
    for (let attempt = 0; attempt <= ATTEMPTS; attempt++) {
      let cost = 0;
      free.forEach((dealt, c) => {
        const choices = openIn(dealt, open[c]!, run, attempt === ATTEMPTS);
        const draw = uniform(plan.rngSeed, block.firstRun + run, quarter, keys[attempt]![c]!);
        const picked = choices[Math.floor(draw * choices.length)]!;
        filledCodes[c]![run] = picked;
        cost += dealt.card.options[picked]!.cost;
      });
      if (cost <= capital[run]! + 1e-9) break;
    }
  }
};

/** The places of the options that are open in a run; only those that cost nothing where `free` is asked for. */
const openIn = (dealt: CompiledCard, open: readonly Mask[], run: number, free: boolean): number[] => {
  const places: number[] = [];
  dealt.card.options.forEach((option, o) => {
    const mask = open[o]!;
    if ((mask === 'all' || mask[run] === 1) && (!free || option.cost === 0)) places.push(o);
  });
  return places;
};

const fillContinuation = (
  compiled: CompiledPack,
  free: readonly CompiledCard[],
  filled: Map<CompiledCard, Int8Array>,
  continuation: Continuation,
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
  side: string,
): void => {
  if (continuation === 'even') {
    fillEven(compiled, free, filled, block, plan, quarter, side);
    return;
  }
  for (const dealt of free) filled.get(dealt)!.fill(constantCode(dealt, continuation));
};

const constantCode = (dealt: CompiledCard, continuation: Exclude<Continuation, 'even'>): number => {
  if (continuation === 'undecided') return UNDECIDED;
  const { recorded } = dealt.card;
  return continuation === 'none' || recorded === null ? SET_ASIDE : optionIndex(dealt, recorded);
};

/** What a side answers in each run, where the cards are dealt: stated choices first, then what the plan assumes. */
export const answersOf = (
  compiled: CompiledPack,
  dealt: readonly CompiledCard[],
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
  isFirst: boolean,
  side: string,
): SideAnswers => {
  const filled = new Map<CompiledCard, Int8Array>();
  const free: CompiledCard[] = [];
  for (const card of dealt) {
    if (!card.deciders.includes(side)) continue;
    const code = stated(card, plan, side);
    filled.set(card, new Int8Array(block.count).fill(code ?? UNDECIDED));
    if (code === null) free.push(card);
  }
  const assumed = isFirst ? plan.now[side]! : plan.later[side]!;
  if (typeof assumed !== 'string') fillWeighted(free, filled, assumed, block, plan, quarter, side);
  else fillContinuation(compiled, free, filled, assumed, block, plan, quarter, side);
  for (const [card, codes] of filled) {
    const mask = runsWhere(compiled, block, card.card.requires, 'all');
    if (mask === 'all') continue;
    for (let run = 0; run < block.count; run++) if (mask[run] === 0) codes[run] = NOT_DEALT;
  }
  return filled;
};
