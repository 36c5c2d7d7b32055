import { type CompiledPack, compilePack } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import { CENTRAL_DRAWS } from '../engine/draws';
import { playFrom, recordedChoices } from '../engine/play';
import { compareOptions, type OptionOutlook } from '../ensemble/compare-options';
import { summariseFutures } from '../ensemble/project';
import { simulateFutures } from '../ensemble/simulate';
import type { Pack } from '../model/pack';
import type { Projection, ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { haveSameNumbers } from '../packs/numbers';
import type { ParsedPack } from '../packs/parse-pack';
import { blockingIssues } from './calculable';
import { type Scene, sceneOf } from './scene';

/** What the editor asks of the card that is open: what its options do, and where the game goes with one of them. */
export interface PreviewQuestion {
  readonly card: string;
  /** The option whose path is drawn, chosen by all who decide; null for the card set aside. */
  readonly option: string | null;
  readonly runs: number;
  /** Quarters ahead. */
  readonly horizon: number;
}

/** What the game would show at the card, from the world that the record leads to on the central path. */
export interface PreviewAnswer {
  readonly card: string;
  readonly option: string | null;
  /** At least as many as were asked for. */
  readonly runs: number;
  readonly scene: Scene;
  readonly from: WorldState;
  /** For each of its deciders, by option of the card. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionOutlook>>>>;
  /** The fan of every read-out with the option chosen. */
  readonly projection: Projection;
}

const RNG_SEED = 20131101;

/** The world in which a quarter begins when the record is followed on the central path; null where it can't be. */
const worldBefore = (pack: CompiledPack, quarter: number): WorldState | null => {
  const record = { choose: (world: WorldState) => recordedChoices(pack, world), happen: () => [] };
  const game = playFrom(pack, initialWorld(pack), quarter - 1, record, CENTRAL_DRAWS);
  return game.ok ? game.value.worlds[quarter - 1]! : null;
};

/**
 * The looker's own answers are stated; the other capital follows the record, or on a joint card, where its answer
 * decides, may answer in any way, and after this quarter both follow the record.
 */
const planFor = (pack: CompiledPack, side: string, { card, runs, horizon }: PreviewQuestion): ProjectionPlan => {
  const [first, second] = pack.sides;
  const other = side === first ? second : first;
  return {
    runs,
    rngSeed: RNG_SEED,
    horizon,
    choices: {},
    now: { [side]: 'none', [other]: pack.cardById.get(card)?.deciders.includes(other) ? 'even' : 'record' },
    later: { [first]: 'record', [second]: 'record' },
    shocks: 'hazard',
  };
};

/** What is calculated of a preview, and not only read off the draft. */
type Calculated = Pick<PreviewAnswer, 'runs' | 'from' | 'options' | 'projection'>;

const calculate = (whole: Pack, question: PreviewQuestion): Calculated | null => {
  const pack = compilePack(whole);
  const found = pack.cardById.get(question.card);
  const isWithin = found && found.card.quarter >= 1 && found.card.quarter <= whole.quarters;
  const from = isWithin ? worldBefore(pack, found.card.quarter) : null;
  if (!found || !from) return null;
  const plan = planFor(pack, found.deciders[0]!, question);
  const choices = { [question.card]: Object.fromEntries(found.deciders.map((side) => [side, question.option])) };
  const outlooks = found.deciders.map((side) => {
    const seen = planFor(pack, side, question);
    return [side, compareOptions(pack, from, seen, question.card, side)] as const;
  });
  return {
    runs: question.runs,
    from,
    options: Object.fromEntries(outlooks),
    projection: summariseFutures(pack, simulateFutures(pack, from, { ...plan, choices })),
  };
};

let last: { readonly pack: Pack; readonly question: PreviewQuestion; readonly found: Calculated | null } | null = null;

/** A change of texts alone calculates nothing, and keeps what was drawn with more runs than are asked for now. */
const calculated = (pack: Pack, question: PreviewQuestion): Calculated | null => {
  const { card, option, horizon, runs } = question;
  const isAnswered =
    last !== null &&
    last.question.card === card &&
    last.question.option === option &&
    last.question.horizon === horizon &&
    last.question.runs >= runs &&
    haveSameNumbers(last.pack, pack);
  last = isAnswered ? { ...last!, pack } : { pack, question, found: calculate(pack, question) };
  return last.found;
};

/** Previews a card of a draft; null where the draft has errors, lacks the card, or its record can't be played. */
export const answerPreview = ({ bundle, issues }: ParsedPack, question: PreviewQuestion): PreviewAnswer | null => {
  if (!bundle || blockingIssues(issues).length > 0) return null;
  const card = bundle.pack.cards.find(({ id }) => id === question.card);
  if (!card) return null;
  const option = card.options.some(({ id }) => id === question.option) ? question.option : null;
  const found = calculated(bundle.pack, { ...question, option });
  return found && { card: question.card, option, scene: sceneOf(bundle, card), ...found };
};
