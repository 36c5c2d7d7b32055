import type { CompiledPack, EffectGroup } from '@/lib/engine/compile';
import { causeName } from '@/lib/engine/explain';
import type { Cause, SetOff } from '@/lib/model/world-state';
import type { AccountedMeasure, RevealAccount } from '@/lib/session/views/reveal-account';

/** A cause of a tension's move, with the effect that carries most of it where one works on it directly. */
export interface MovedCause {
  readonly cause: Cause;
  readonly points: number;
  readonly effect: Pick<SetOff, 'cause' | 'effect' | 'index'> | null;
}

/** A tension that moved in a quarter. */
export interface MovedTension {
  readonly tension: string;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly MovedCause[];
  /** By side, where it would stand without that capital's answer; only where that differs. */
  readonly without: readonly { readonly side: string; readonly level: number }[];
}

/** Differences smaller than this are none, in points. */
const LEAST_POINTS = 0.05;

const groupOf = (compiled: CompiledPack, cause: Cause): EffectGroup | undefined => {
  switch (cause.kind) {
    case 'option':
      return compiled.cardById.get(cause.card)?.byOption.get(cause.option);
    case 'pair':
      return compiled.cardById.get(cause.card)?.byPair.get(cause.option);
    case 'disagreement':
    case 'undecided':
      return compiled.cardById.get(cause.card)?.[cause.kind];
    case 'shock':
      return compiled.shockById.get(cause.shock)?.group;
    default:
      return undefined;
  }
};

const strongestEffect = (compiled: CompiledPack, tension: string, cause: Cause): MovedCause['effect'] => {
  const weights = compiled.tensions.find(({ id }) => id === tension)?.weights ?? [];
  const weighed = (groupOf(compiled, cause)?.effects ?? [])
    .map((effect, index) => {
      const weight = weights[compiled.indexOf.get(effect.on) ?? -1] ?? 0;
      return { effect, index, pull: Math.abs(effect.size * weight) };
    })
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull);
  const [first] = weighed;
  return first ? { cause, effect: first.effect, index: first.index } : null;
};

const withoutOf = ({ without }: RevealAccount, tension: string, after: number): MovedTension['without'] =>
  Object.entries(without).flatMap(([side, read]) => {
    const level = read.tensions[tension]!;
    return Math.abs(level - after) < LEAST_POINTS ? [] : [{ side, level }];
  });

const isMove = ({ before, after }: AccountedMeasure): boolean => Math.abs(after - before) >= LEAST_POINTS;

/** The tensions that a quarter moved, most first, each with its causes, largest first. */
export const movedTensions = (compiled: CompiledPack, account: RevealAccount): readonly MovedTension[] =>
  Object.entries(account.tensions)
    .filter(([, measure]) => isMove(measure))
    .sort(([, a], [, b]) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .map(([tension, { before, after, moved }]) => ({
      tension,
      before,
      after,
      causes: moved.map(({ cause, points }) => ({ cause, points, effect: strongestEffect(compiled, tension, cause) })),
      without: withoutOf(account, tension, after),
    }));

/** Names a cause, for use as a key. */
export const keyOfCause = ({ cause }: MovedCause): string => causeName(cause);
