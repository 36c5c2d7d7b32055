import { shownDifference, shownRest } from '@/lib/charts/shown';
import type { CompiledPack, EffectGroup } from '@/lib/engine/compile';
import type { Evidence } from '@/lib/model/closed-sets';
import { BOTH } from '@/lib/model/closed-sets';
import type { Citation, Effect } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { Cause } from '@/lib/model/world-state';
import type { AccountedMeasure, RevealAccount } from '@/lib/session/views/reveal-account';
import type { RevealedQuarter } from '@/lib/session/views/room-view';
import type { SidePlace } from '../../_components/side-name';

/** What one cause did to a measure in a quarter. */
export interface ShownCause {
  readonly cause: Cause;
  readonly points: number;
  /** The quarter (from 1) that set it off; null for chance and limits. */
  readonly since: number | null;
  /** How well its main effect on the measure is supported, and by what; null where it has none. */
  readonly evidence: Evidence | null;
  readonly because: readonly Citation[];
  /** Why that effect comes about, in a line; empty where none is written. */
  readonly why: string;
}

/** Where a measure would stand had a capital set its card of the quarter aside. */
export interface ShownWithout {
  readonly side: string;
  readonly name: string;
  readonly place: SidePlace;
  readonly level: number;
}

/** How a tension or a capital's confidence moved in a quarter. */
export interface ShownMeasure {
  readonly kind: 'tension' | 'confidence';
  readonly id: string;
  /** The tension's name; of a confidence, the side whose it is. */
  readonly name: string;
  /** The side that feels a tension; null where both do. */
  readonly feltBy: string | null;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Largest first; the points add up to the change. */
  readonly causes: readonly ShownCause[];
  /** Of the capitals that had chosen something. */
  readonly without: readonly ShownWithout[];
}

const groupOf = (compiled: CompiledPack, cause: Cause): EffectGroup | undefined => {
  if (cause.kind === 'shock') return compiled.shockById.get(cause.shock)?.group;
  if (!('card' in cause)) return undefined;
  const card = compiled.cardById.get(cause.card);
  if (cause.kind === 'option') return card?.byOption.get(cause.option);
  if (cause.kind === 'pair') return card?.byPair.get(cause.option);
  return cause.kind === 'disagreement' ? card?.disagreement : card?.undecided;
};

/** What an effect moves a measure by at once and by way of one cross-impact, in points. */
const reachOf = (compiled: CompiledPack, weights: readonly number[], { on, size }: Effect): number => {
  const at = compiled.indexOf.get(on)!;
  const onward = compiled.cross
    .filter(({ from }) => from === at)
    .reduce((sum, { to, perQuarter }) => sum + weights[to]! * perQuarter, 0);
  return (weights[at]! + onward) * size;
};

/** The place of the effect that most stands behind what a cause did; −1 where none surely does. */
const mainEffect = (
  compiled: CompiledPack,
  weights: readonly number[],
  effects: readonly Effect[],
  points: number,
): number => {
  const reaches = effects.map((effect) =>
    effect.when.length === 0 ? Math.sign(points) * reachOf(compiled, weights, effect) : 0,
  );
  const most = Math.max(0, ...reaches);
  return most === 0 ? -1 : reaches.indexOf(most);
};

const whyOf = (compiled: CompiledPack, texts: PackTexts, cause: Cause, index: number): string => {
  if (cause.kind === 'shock') return texts.shocks[cause.shock]?.why[index] ?? '';
  if (!('card' in cause)) return '';
  const card = texts.cards[cause.card];
  const pairs = [...(compiled.cardById.get(cause.card)?.byPair.keys() ?? [])];
  if (cause.kind === 'option') return card?.options[cause.option]?.why[index] ?? '';
  if (cause.kind === 'pair') return card?.pairsWhy[pairs.indexOf(cause.option)]?.[index] ?? '';
  return (cause.kind === 'disagreement' ? card?.disagreementWhy : card?.undecidedWhy)?.[index] ?? '';
};

const sinceOf = (compiled: CompiledPack, revealed: readonly RevealedQuarter[], cause: Cause): number | null => {
  if (cause.kind === 'shock') return revealed.find(({ shocks }) => shocks.includes(cause.shock))?.quarter ?? null;
  return 'card' in cause ? (compiled.cardById.get(cause.card)?.card.quarter ?? null) : null;
};

interface Telling {
  readonly compiled: CompiledPack;
  readonly texts: PackTexts;
  readonly account: RevealAccount;
  readonly revealed: readonly RevealedQuarter[];
}

const shownCause = (
  { compiled, texts, revealed }: Telling,
  weights: readonly number[],
  { cause, points }: AccountedMeasure['moved'][number],
): ShownCause => {
  const effects = groupOf(compiled, cause)?.effects ?? [];
  const main = mainEffect(compiled, weights, effects, points);
  return {
    cause,
    points,
    since: sinceOf(compiled, revealed, cause),
    evidence: effects[main]?.evidence ?? null,
    because: effects[main]?.because ?? [],
    why: main < 0 ? '' : whyOf(compiled, texts, cause, main),
  };
};

const withoutOf = ({ compiled, texts, account, revealed }: Telling, kind: ShownMeasure['kind'], id: string) =>
  compiled.sides.flatMap((side, i): ShownWithout[] => {
    const read = account.without[side];
    const quarter = revealed.find((known) => known.quarter === account.quarter);
    const chose = quarter?.cards.some(({ answers }) => typeof answers[side] === 'string');
    if (!read || !chose) return [];
    const level = kind === 'tension' ? read.tensions[id]! : read.confidence[id]!;
    return [{ side, name: texts.sides[side]!.name, place: i === 0 ? 0 : 1, level }];
  });

const shown = (
  telling: Telling,
  kind: ShownMeasure['kind'],
  id: string,
  named: Pick<ShownMeasure, 'name' | 'feltBy'>,
  weights: readonly number[],
): ShownMeasure => {
  const { before, after, moved } = telling.account[kind === 'tension' ? 'tensions' : 'confidence'][id]!;
  return {
    kind,
    id,
    ...named,
    before,
    after,
    change: after - before,
    causes: moved.map((row) => shownCause(telling, weights, row)),
    without: withoutOf(telling, kind, id),
  };
};

/** How every tension, then each capital's confidence, moved in a revealed quarter; each in the pack's order. */
export const shownMeasures = (
  compiled: CompiledPack,
  texts: PackTexts,
  account: RevealAccount,
  revealed: readonly RevealedQuarter[],
): readonly ShownMeasure[] => {
  const telling = { compiled, texts, account, revealed };
  const tensions = compiled.pack.tensions.map(({ id, feltBy }, i) => {
    const weights = compiled.tensions[i]!.weights.map((weight) => -weight);
    const named = { name: texts.tensions[id]!.name, feltBy: feltBy === BOTH ? null : texts.sides[feltBy]!.name };
    return shown(telling, 'tension', id, named, weights);
  });
  const confidence = compiled.sides.map((side) =>
    shown(telling, 'confidence', side, { name: texts.sides[side]!.name, feltBy: null }, compiled.confidence[side]!),
  );
  return [...tensions, ...confidence];
};

const bySize = (a: { readonly points: number }, b: { readonly points: number }): number =>
  Math.abs(b.points) - Math.abs(a.points);

/** A tension and what moved it in a quarter. */
export interface CausedTension {
  readonly measure: ShownMeasure;
  /** The largest causes, the largest first; at least one. */
  readonly causes: readonly ShownCause[];
  /** What all other causes and chance come to, in points as shown: with the causes it adds up to the shown change. */
  readonly rest: number;
}

/** Causes smaller than this are not told, in points. */
export const LEAST_POINTS = 0.1;

const causedTension = (measure: ShownMeasure, causesEach: number): CausedTension => {
  const causes = measure.causes
    .filter(
      ({ cause, points }) => cause.kind !== 'chance' && cause.kind !== 'limits' && Math.abs(points) >= LEAST_POINTS,
    )
    .sort(bySize)
    .slice(0, causesEach);
  const change = shownDifference(measure.before, measure.after);
  return {
    measure,
    causes,
    rest: shownRest(
      change,
      causes.map(({ points }) => points),
    ),
  };
};

/** The tensions with a quarter's largest causes, each with its own largest; what only chance moved is left out. */
export const causedTensions = (
  measures: readonly ShownMeasure[],
  count: number,
  causesEach: number,
): readonly CausedTension[] =>
  measures
    .filter(({ kind }) => kind === 'tension')
    .map((measure) => causedTension(measure, causesEach))
    .filter(({ causes }) => causes.length > 0)
    .sort((a, b) => bySize(a.causes[0]!, b.causes[0]!))
    .slice(0, count);
