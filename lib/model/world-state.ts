import type { CardId, OptionId, ShockId, SideId } from './ids';
import type { Effect } from './pack';

/** What set an effect off. */
export type Cause =
  | { readonly kind: 'option'; readonly card: CardId; readonly option: OptionId }
  | { readonly kind: 'pair'; readonly card: CardId; readonly option: string }
  | { readonly kind: 'disagreement'; readonly card: CardId }
  | { readonly kind: 'undecided'; readonly card: CardId }
  | { readonly kind: 'shock'; readonly shock: ShockId }
  | { readonly kind: 'chance' }
  | { readonly kind: 'limits' };

/** An effect that has been set off: it delivers size/over in each of the steps quarter+onset … quarter+onset+over−1. */
export interface SetOff {
  readonly cause: Cause;
  readonly effect: Effect;
  /** Its place among the effects of its cause, from 0; texts are found by it. */
  readonly index: number;
  /** The quarter that set it off, from 1. */
  readonly quarter: number;
  /** What names its random draw, see `lib/engine/effect-names.ts`. */
  readonly drawName: string;
}

/** A decider's answer to a card: an option, `null` for a card set aside; a missing key is undecided. */
export type Answer = OptionId | null;

/** Answers of one quarter or of a whole game, by card and side. */
export type Choices = Readonly<Record<CardId, Readonly<Record<SideId, Answer>>>>;

/** Everything that the next quarter depends on. Levels and anchors stand in the order of the pack's indicators. */
export interface WorldState {
  /** Quarters completed; 0 is the start. */
  readonly quarter: number;
  /** x, points 0 to 100. */
  readonly levels: readonly number[];
  /** b, points 0 to 100. */
  readonly anchors: readonly number[];
  /** K by side, at the end of the quarter. */
  readonly politicalCapital: Readonly<Record<SideId, number>>;
  /** Options chosen so far, by card and side. */
  readonly chosen: Choices;
  /** Quarters (from 1) in which shocks have happened. */
  readonly happened: Readonly<Record<ShockId, number>>;
  /** Effects set off so far that still have something to deliver. */
  readonly underWay: readonly SetOff[];
}

/** How sizes and noise come about: as stated and without noise, or drawn as one of the futures of an rngSeed. */
export type World =
  | { readonly kind: 'central' }
  | { readonly kind: 'draw'; readonly rngSeed: number; readonly run: number };

/** The run index that a played future uses; projections count their runs from 0 and never reach it. */
export const PLAYED_RUN = 0xffff_ffff;
