import type { CompiledPack } from '../../engine/compile';
import type { Card, Condition, Pack, Shock } from '../../model/pack';
import type { PackTexts } from '../../model/texts';
import { classCards } from '../class-cards';
import { playSession } from '../played-session';
import type { DelegationId } from '../seats';
import { type SessionState, steeringNow } from '../session-state';

/** Who reads a class pack. */
export interface Reader {
  readonly delegation: DelegationId | 'projector';
  readonly role: string | null;
}

/** A pack as a class may know it while it plays, with its texts. */
export interface ClassPack {
  readonly pack: Pack;
  readonly texts: PackTexts;
}

const only = <Value>(record: Readonly<Record<string, Value>>, keep: (key: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));

const unrecorded = (card: Card): Card => ({ ...card, recorded: null });
const untimed = (shock: Shock): Shock => ({ ...shock, recorded: [] });

/** The cards dealt so far, without what the record chose. */
const cardsSoFar = (compiled: CompiledPack, state: SessionState): Card[] =>
  playSession(compiled, state)
    .worlds.slice(0, state.place.quarter)
    .flatMap((world) => classCards(compiled, world, state.settings.cut))
    .map(({ card }) => unrecorded(card));

const conditionsOf = (cards: readonly Card[], shocks: readonly Shock[]): Condition[] => [
  ...cards.flatMap((card) => [
    ...card.requires,
    ...card.options.flatMap((option) => [...option.requires, ...option.effects.flatMap(({ when }) => when)]),
    ...[...card.disagreement, ...card.undecided].flatMap(({ when }) => when),
    ...card.pairs.flatMap(({ effects }) => effects.flatMap(({ when }) => when)),
  ]),
  ...shocks.flatMap(({ effects }) => effects.flatMap(({ when }) => when)),
];

/** A card that conditions name and the class has not been dealt: its ids and nothing else, in no quarter. */
const shellOf = ({ id, decider, options }: Card): Card => ({
  id,
  quarter: 0,
  decider,
  recorded: null,
  sources: [],
  lines: [],
  requires: [],
  options: options.map((option) => ({ id: option.id, cost: 0, requires: [], inferred: false, effects: [] })),
  disagreement: [],
  undecided: [],
  pairs: [],
});

const shellsFor = ({ cards: all, shocks }: Pack, dealt: readonly Card[]): Card[] => {
  const known = new Set(dealt.map(({ id }) => id as string));
  const named = conditionsOf(dealt, shocks).flatMap((condition) => ('card' in condition ? [condition.card] : []));
  const missing = new Set(named.filter((id) => !known.has(id)));
  return all.filter(({ id }) => missing.has(id)).map(shellOf);
};

/**
 * The pack as one reader may know it while the class plays: it ends with the class's last quarter, and has the cards
 * dealt so far and no others, no recorded option or quarter of a shock, the red lines of its own side and role, and its own brief. The hash stays, as the pack's name.
 */
export const classPackFor = (
  compiled: CompiledPack,
  texts: PackTexts,
  state: SessionState,
  reader: Reader,
): ClassPack => {
  const { pack } = compiled;
  const cards = cardsSoFar(compiled, state);
  const dealt = new Set(cards.map(({ id }) => id as string));
  const told = new Set([...steeringNow(state).fired, ...state.resolved.flatMap(({ shocks }) => shocks)]);
  const isOwn = (id: string): boolean => id === reader.delegation;
  return {
    pack: {
      ...pack,
      quarters: Math.min(pack.quarters, state.settings.quarters),
      cards: [...cards, ...shellsFor(pack, cards)],
      classCut: [],
      redLines: Object.fromEntries(
        Object.entries(pack.redLines).map(([side, lines]) => [side, isOwn(side) ? lines : []]),
      ),
      roles: pack.roles.map((role) => (role.id === reader.role ? role : { ...role, redLines: [], matters: [] })),
      shocks: pack.shocks.map(untimed),
    },
    texts: {
      ...texts,
      aims: only(texts.aims, isOwn),
      cards: only(texts.cards, (id) => dealt.has(id)),
      shocks: only(texts.shocks, (id) => told.has(id)),
      roles: Object.fromEntries(
        Object.entries(texts.roles).map(([id, role]) => [
          id,
          id === reader.role ? role : { name: role.name, goal: '', brief: '' },
        ]),
      ),
    },
  };
};

/**
 * The pack as its host may know it while the class plays, since a host's screen may stand where students see it: every
 * card and every text, but no recorded option and no quarter of a shock. The hash stays, as the pack's name.
 */
export const hostPackFor = ({ pack }: CompiledPack, texts: PackTexts): ClassPack => ({
  pack: { ...pack, cards: pack.cards.map(unrecorded), shocks: pack.shocks.map(untimed) },
  texts,
});
