import { compilePack } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import { CENTRAL_DRAWS } from '../engine/draws';
import { playFrom, recordedChoices } from '../engine/play';
import { compareOptions, type OptionOutlook } from '../ensemble/compare-options';
import { summariseFutures } from '../ensemble/project';
import { simulateFutures } from '../ensemble/simulate';
import type { Projection, ProjectionPlan } from '../model/projection';
import type { Issue } from '../model/refusal';
import type { WorldState } from '../model/world-state';
import type { ParsedPack } from '../packs/parse-pack';

/** What the editor asks of the card that is open: what its options do, and where the game goes with one of them. */
export interface PreviewQuestion {
  readonly card: string;
  /** Whose view: one of the card's deciders, or the side that looks on. */
  readonly side: string;
  /** The option whose path is drawn; null for the card set aside. */
  readonly option: string | null;
  readonly runs: number;
  /** Quarters ahead. */
  readonly horizon: number;
}

/** What the game would show at the card, from the world that the record leads to on the central path. */
export interface PreviewAnswer {
  readonly card: string;
  readonly side: string;
  readonly from: WorldState;
  /** By option of the card, for its decider. */
  readonly options: Readonly<Record<string, OptionOutlook>>;
  /** The fan of every read-out with the option chosen. */
  readonly projection: Projection;
}

const RNG_SEED = 20131101;

/** The world in which a quarter begins when the record is followed on the central path; null where it can't be. */
const worldBefore = (compiled: ReturnType<typeof compilePack>, quarter: number): WorldState | null => {
  const record = { choose: (world: WorldState) => recordedChoices(compiled, world), happen: () => [] };
  const game = playFrom(compiled, initialWorld(compiled), quarter - 1, record, CENTRAL_DRAWS);
  return game.ok ? game.value.worlds[quarter - 1]! : null;
};

/** Errors of texts and citations, which no number depends on. */
const HARMLESS: readonly string[] = [
  ...['no-source', 'unknown-document', 'unknown-paragraph', 'line-count', 'missing-stake', 'missing-aim'],
  ...['check-fails', 'markup', 'quarter-outside', 'inferred-option', 'no-free-option'],
];
const EMPTY_TEXT = /must not be empty/;

/** Whether a pack with these faults can be calculated all the same. */
const isCalculable = (issues: readonly Issue[]): boolean =>
  issues.every(
    ({ severity, code, message }) => severity === 'warning' || HARMLESS.includes(code) || EMPTY_TEXT.test(message),
  );

/** Previews a card of a draft; null where the draft has errors, lacks the card, or its record can't be played. */
export const answerPreview = ({ bundle, issues }: ParsedPack, question: PreviewQuestion): PreviewAnswer | null => {
  if (!bundle || !isCalculable(issues)) return null;
  const compiled = compilePack(bundle.pack);
  const found = compiled.cardById.get(question.card);
  const from = found && worldBefore(compiled, found.card.quarter);
  if (!found || !from) return null;
  const decider = found.deciders.find((side) => side === question.side) ?? found.deciders[0]!;
  const [first, second] = compiled.sides;
  const other = decider === first ? second : first;
  const plan: ProjectionPlan = {
    runs: question.runs,
    rngSeed: RNG_SEED,
    horizon: question.horizon,
    choices: {},
    now: { [decider]: 'record', [other]: 'record' },
    later: { [decider]: 'none', [other]: 'none' },
    shocks: 'hazard',
  };
  const chosen = { ...plan, choices: { [question.card]: { [decider]: question.option } } };
  return {
    card: question.card,
    side: decider,
    from,
    options: compareOptions(compiled, from, plan, question.card, decider),
    projection: summariseFutures(compiled, simulateFutures(compiled, from, chosen)),
  };
};
