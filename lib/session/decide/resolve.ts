import { actFor } from '../../counterpart/act';
import type { CompiledCard } from '../../engine/compile';
import { checkChoices, withAnswers } from '../../engine/deal';
import type { Answer, Choices, WorldState } from '../../model/world-state';
import { cardOf, setAside } from '../class-cards';
import { isCounterparts, mostVoted } from '../delegation';
import type { DecidedBy, SessionEvent } from '../events';
import { dueShocks } from '../played-session';
import { steeringNow } from '../session-state';
import { type Decision, dealtNow } from './context';

interface Answered {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly decidedBy: DecidedBy;
}

type Resolving = Pick<Decision, 'compiled' | 'state'>;

/** The counterpart's answers; where its record cannot be followed with what the capital holds, it acts in its interest. */
const byCounterpart = (
  { compiled, state }: Resolving,
  world: WorldState,
  side: string,
  aside: Readonly<Record<string, null>>,
): Answered => {
  const { counterpart } = state.settings;
  const act = (kind: typeof counterpart) => actFor(compiled, world, side, kind, state.pins.rngSeed, aside).answers;
  const wished = act(counterpart);
  const possible = checkChoices(compiled, world, withAnswers({}, side, wished)).ok;
  return { answers: possible ? wished : act('interest'), decidedBy: 'counterpart' };
};

const byPeople = ({ compiled, state }: Resolving, card: CompiledCard, side: string): Answered => {
  const { hand, settings } = state;
  const committed = hand.commitments[side];
  const { id } = card.card;
  if (settings.rule === 'head' && committed) return { answers: { [id]: committed.option }, decidedBy: 'head' };
  const order = card.card.options.map((option) => option.id);
  const voted = mostVoted(state, compiled.pack.roles, side, order);
  if (voted === undefined) return { answers: {}, decidedBy: 'nobody' };
  return { answers: { [id]: voted }, decidedBy: settings.rule === 'majority' ? 'majority' : 'leanings' };
};

const answersOf = (decision: Resolving, world: WorldState, cards: readonly CompiledCard[], side: string): Answered => {
  const aside = setAside(decision.compiled, world, cards, side);
  if (isCounterparts(decision.state, side)) return byCounterpart(decision, world, side, aside);
  const card = cardOf(cards, side);
  if (!card) return { answers: aside, decidedBy: 'nobody' };
  const own = byPeople(decision, card, side);
  const possible = checkChoices(decision.compiled, world, withAnswers({}, side, own.answers)).ok;
  return possible ? { ...own, answers: { ...aside, ...own.answers } } : { answers: aside, decidedBy: 'nobody' };
};

const strikingNow = ({ compiled, state }: Resolving, world: WorldState): string[] => {
  const { held, fired } = steeringNow(state);
  const due = dueShocks(compiled, state, world).filter((shock) => !held.includes(shock));
  return [...new Set([...due, ...fired])].filter((shock) => world.happened[shock] === undefined).sort();
};

/** The facts of the quarter in hand as it is revealed: who chose what and how, and what struck. */
export const resolveQuarter = (decision: Resolving): SessionEvent => {
  const { compiled, state } = decision;
  const { world, cards } = dealtNow(decision);
  const decidedBy: Record<string, DecidedBy> = {};
  const reasons: Record<string, string> = {};
  let choices: Choices = {};
  for (const side of compiled.sides) {
    const answered = answersOf(decision, world, cards, side);
    choices = withAnswers(choices, side, answered.answers);
    decidedBy[side] = answered.decidedBy;
    const committed = state.hand.commitments[side];
    const chosen = committed && choices[committed.card]?.[side] === committed.option;
    if (chosen && committed.reason !== '' && answered.decidedBy !== 'counterpart') reasons[side] = committed.reason;
  }
  return {
    type: 'QuarterResolved',
    facts: {
      quarter: state.place.quarter,
      choices,
      decidedBy,
      reasons,
      predictions: state.hand.predictions,
      shocks: strikingNow(decision, world),
      withKnowledge: state.hand.withKnowledge,
    },
  };
};
