import { type CompiledCard, type CompiledPack, compilePack } from '../engine/compile';
import { spreadOf } from '../ensemble/bucket-quantiles';
import type { Pack } from '../model/pack';
import type { ProjectionPlan, Spread } from '../model/projection';
import { type Asymmetry, readAsymmetry } from './asymmetry';
import { type CardStudy, type StudyFrame, studyCard } from './card-study';
import { type InterestGame, type InterestStudy, playInterestGame, readInterest } from './interest-games';
import { joinOutcomes, type Outcomes, playOutcomes } from './outcomes';
import { playRandomGame, randomGames } from './random-games';
import { readSaturation, type Saturation } from './saturation';
import { addSituations, noSituations, type Situations } from './situations';
import { compareOutcomes, type MeasureChange } from './version-outcomes';
import { worsenEvidence } from './worse-evidence';

/** How far a side's confidence at the end strays with its evidence as it is, and one grade worse. */
export interface EvidenceWidth {
  readonly side: string;
  readonly stated: Spread;
  readonly worse: Spread;
}

/** What a thousand games say about the balance of a pack; plain data. */
export interface BalanceReport {
  readonly games: number;
  /** One for each card and decider, by quarter. */
  readonly cards: readonly CardStudy[];
  readonly saturation: readonly Saturation[];
  readonly asymmetry: Asymmetry;
  /** The same question asked of fewer games, in which both sides look to their own interest. */
  readonly interest: InterestStudy;
  readonly evidence: readonly EvidenceWidth[];
  /** Against the published version; null where there is none. */
  readonly version: readonly MeasureChange[] | null;
}

/** How much of a report is done. */
export interface BalanceProgress {
  readonly done: number;
  readonly of: number;
}

/** What a report is asked for. */
export interface BalanceRequest {
  readonly pack: Pack;
  readonly published: Pack | null;
  /** Games, and futures of each card; an even number. */
  readonly games?: number;
  readonly rngSeed?: number;
}

const GAMES = 1000;
const RNG_SEED = 20101104;
/** Games played in one go. */
const CHUNK = 100;
/** Games that are followed quarter by quarter for the situations in which cards are dealt. */
const FOLLOWED = 100;
const FOLLOWED_CHUNK = 10;
/** Games in which both sides weigh what they choose, at most: each takes as long as some dozens at random. */
const INTERESTED = 40;
const INTERESTED_CHUNK = 2;

const chunks = (count: number, size: number): { readonly first: number; readonly count: number }[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    first: i * size,
    count: Math.min(size, count - i * size),
  }));

const interestedOf = (games: number): number => Math.min(games, INTERESTED);

/** Cards with each of their deciders, by quarter. */
const questionsOf = (compiled: CompiledPack): { readonly dealt: CompiledCard; readonly side: string }[] =>
  [...compiled.cards]
    .sort((a, b) => a.card.quarter - b.card.quarter)
    .flatMap((dealt) => dealt.deciders.map((side) => ({ dealt, side })));

/** Steps of work without a result of their own, each of which says that it is done. */
type Steps<Result> = Generator<void, Result>;

function* playAll(compiled: CompiledPack, plan: ProjectionPlan): Steps<Outcomes> {
  const parts: Outcomes[] = [];
  for (const range of chunks(plan.runs, CHUNK)) {
    parts.push(playOutcomes(compiled, plan, range));
    yield;
  }
  return joinOutcomes(parts);
}

function* findSituations(compiled: CompiledPack, rngSeed: number): Steps<Situations> {
  const situations = noSituations(compiled);
  for (const { first, count } of chunks(FOLLOWED, FOLLOWED_CHUNK)) {
    for (let game = first; game < first + count; game++)
      addSituations(compiled, situations, playRandomGame(compiled, rngSeed, game));
    yield;
  }
  return situations;
}

function* playInterested(compiled: CompiledPack, games: number, rngSeed: number): Steps<InterestStudy> {
  const played: InterestGame[] = [];
  for (const { first, count } of chunks(games, INTERESTED_CHUNK)) {
    for (let game = first; game < first + count; game++) played.push(playInterestGame(compiled, rngSeed, game));
    yield;
  }
  return readInterest(compiled, played);
}

function* studyAll(frame: StudyFrame, situations: Situations): Steps<CardStudy[]> {
  const studies: CardStudy[] = [];
  for (const { dealt, side } of questionsOf(frame.compiled)) {
    studies.push(studyCard(frame, dealt, side, situations.get(dealt.card.id)!));
    yield;
  }
  return studies;
}

const widths = (sides: readonly string[], stated: Outcomes, worse: Outcomes): EvidenceWidth[] =>
  sides.map((side) => ({
    side,
    stated: spreadOf(stated.confidence[side]!, stated.games),
    worse: spreadOf(worse.confidence[side]!, worse.games),
  }));

function* work(compiled: CompiledPack, { pack, published, games = GAMES, rngSeed = RNG_SEED }: BalanceRequest) {
  const worse = compilePack(worsenEvidence(pack));
  const outcomes = yield* playAll(compiled, randomGames(compiled, games, rngSeed));
  const shaken = yield* playAll(worse, randomGames(worse, games, rngSeed));
  const old = published && compilePack(published);
  const before = old && (yield* playAll(old, randomGames(old, games, rngSeed)));
  const situations = yield* findSituations(compiled, rngSeed);
  const cards = yield* studyAll({ compiled, worse, futures: games, rngSeed }, situations);
  const interest = yield* playInterested(compiled, interestedOf(games), rngSeed);
  const report: BalanceReport = {
    games,
    cards,
    saturation: readSaturation(outcomes),
    asymmetry: readAsymmetry(outcomes, compiled.sides),
    interest,
    evidence: widths(compiled.sides, outcomes, shaken),
    version: before && compareOutcomes(before, outcomes),
  };
  return report;
}

/**
 * Works a balance report out step by step, so that whoever asks can show how far it is and stop it between two steps. The
 * same request has the same report. Needs packs without errors.
 */
export function* balanceReport(request: BalanceRequest): Generator<BalanceProgress, BalanceReport> {
  const { games = GAMES, published } = request;
  const compiled = compilePack(request.pack);
  const plays = chunks(games, CHUNK).length * (published ? 3 : 2);
  const followed = chunks(FOLLOWED, FOLLOWED_CHUNK).length + chunks(interestedOf(games), INTERESTED_CHUNK).length;
  const of = plays + followed + questionsOf(compiled).length;
  const steps = work(compiled, request);
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done, of };
  }
}

/** A whole report at once. */
export const readBalance = (request: BalanceRequest): BalanceReport => {
  const steps = balanceReport(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
