import type { BOTH, CommonHolder, Evidence, JOINT } from './closed-sets';
import type {
  CalendarQuarter,
  CardId,
  DocumentId,
  IndicatorId,
  OptionId,
  PackId,
  RoleId,
  ShockId,
  SideId,
  TensionId,
} from './ids';

/** Numbered paragraphs of one source document. */
export interface Citation {
  readonly document: DocumentId;
  readonly paragraphs: readonly number[];
}

/** What must hold for an effect to be set off, a card to be dealt or an option to be open. */
export type Condition =
  | { readonly card: CardId; readonly side: SideId; readonly option: OptionId }
  | { readonly shock: ShockId }
  | { readonly indicator: IndicatorId; readonly above: number }
  | { readonly indicator: IndicatorId; readonly below: number };

/** One change that an option, a shock or the lack of a decision makes to one indicator. */
export interface Effect {
  readonly on: IndicatorId;
  /** Total delivered, in points, signed. */
  readonly size: number;
  /** Ends of the triangular distribution of the size, in points: low ≤ size ≤ high. */
  readonly low: number;
  readonly high: number;
  /** Quarters of delay, 0 or more. */
  readonly onset: number;
  /** Quarters over which the size is spread evenly, 1 or more. */
  readonly over: number;
  /** Whether the anchor moves too, so that the change stays. */
  readonly lasting: boolean;
  readonly evidence: Evidence;
  readonly because: readonly Citation[];
  /** All must hold in the quarter that sets the effect off. */
  readonly when: readonly Condition[];
}

export interface Side {
  readonly id: SideId;
  readonly name: string;
}

export interface Indicator {
  readonly id: IndicatorId;
  /** Whose confidence it is: a side, both (`shared`), or neither (`home`, `region`). */
  readonly holder: SideId | CommonHolder;
  /** Level at the start, 0 to 100. */
  readonly start: number;
  /** Quarters after which half of a deviation from the anchor is gone. */
  readonly halfLifeQuarters: number;
  /** Standard deviation of the quarterly noise, in points. */
  readonly noise: number;
  readonly sources: readonly Citation[];
}

/** How far one point of deviation in `from` moves `to` in one quarter. */
export interface CrossImpact {
  readonly from: IndicatorId;
  readonly to: IndicatorId;
  readonly perQuarter: number;
  readonly evidence: Evidence;
  readonly sources: readonly Citation[];
}

/** Weights by indicator; they sum to 1. */
export type Weights = Readonly<Record<IndicatorId, number>>;

export interface Tension {
  readonly id: TensionId;
  readonly feltBy: SideId | typeof BOTH;
  readonly weights: Weights;
}

/** A side's political capital: K at the start, its ceiling, and base and slope of the quarterly income. */
export interface PoliticalCapital {
  readonly start: number;
  readonly max: number;
  readonly base: number;
  readonly slope: number;
  /** The indicator that income is read from. */
  readonly home: IndicatorId;
}

export interface Option {
  readonly id: OptionId;
  /** Political capital that it takes, 0 or more. */
  readonly cost: number;
  /** All must have held before the quarter for the option to be open. */
  readonly requires: readonly Condition[];
  /** Whether the whole option is the designer's inference, in no document. */
  readonly inferred: boolean;
  readonly effects: readonly Effect[];
}

/** Effects of one very pair of choices on a joint card, keyed by side. */
export interface PairEffects {
  readonly choices: Readonly<Record<SideId, OptionId>>;
  readonly effects: readonly Effect[];
}

export interface Card {
  readonly id: CardId;
  /** The quarter in which it is dealt, from 1. */
  readonly quarter: number;
  readonly decider: SideId | typeof JOINT;
  /** The option that the documents report, where they do. */
  readonly recorded: OptionId | null;
  readonly sources: readonly Citation[];
  /** Tension lines that the card mainly moves. */
  readonly lines: readonly TensionId[];
  readonly requires: readonly Condition[];
  readonly options: readonly Option[];
  readonly disagreement: readonly Effect[];
  readonly undecided: readonly Effect[];
  readonly pairs: readonly PairEffects[];
}

export interface Shock {
  readonly id: ShockId;
  /** Hazard by calendar quarter, 0 to 1: its chance in that quarter while it has not happened. */
  readonly probability: Readonly<Record<CalendarQuarter, number>>;
  /** Quarters in which the documents place it. */
  readonly recorded: readonly CalendarQuarter[];
  readonly effects: readonly Effect[];
  readonly sources: readonly Citation[];
}

/** A level that something must not cross. Exactly one of `above` and `below` names the forbidden side, in points. */
export interface RedLine {
  readonly measure:
    | { readonly indicator: IndicatorId }
    | { readonly tension: TensionId }
    | { readonly confidence: SideId };
  readonly mustNot: { readonly riseAbove: number } | { readonly fallBelow: number };
}

/** What a seat of a class stands for: an office of one of the capitals, or an observer. */
export interface Role {
  readonly id: RoleId;
  readonly delegation: SideId | 'observers';
  /** Whether it heads its delegation and commits its choices; one role of each capital does. */
  readonly head: boolean;
  /** The indicators that matter to it. */
  readonly matters: readonly IndicatorId[];
  readonly redLines: readonly RedLine[];
}

/** A whole pack, every word for a size resolved to numbers; the texts stand beside it in `PackTexts`. */
export interface Pack {
  readonly id: PackId;
  readonly version: string;
  /** SHA-256 in hex of what the numbers depend on, see `lib/packs/hash.ts`. */
  readonly hash: string;
  readonly starts: CalendarQuarter;
  /** How many quarters are played. */
  readonly quarters: number;
  readonly sides: readonly [Side, Side];
  readonly indicators: readonly Indicator[];
  readonly crossImpacts: readonly CrossImpact[];
  readonly confidence: Readonly<Record<SideId, Weights>>;
  /** By side; the weight of political capital stands under `politicalCapital`. */
  readonly objectives: Readonly<Record<SideId, Weights>>;
  readonly tensions: readonly Tension[];
  readonly politicalCapital: Readonly<Record<SideId, PoliticalCapital>>;
  /** What each side is asked not to let happen. */
  readonly redLines: Readonly<Record<SideId, readonly RedLine[]>>;
  /** Steepness of the counterpart's logit rule, per point of utility. */
  readonly counterpartLambda: number;
  readonly cards: readonly Card[];
  readonly shocks: readonly Shock[];
  /** The seats of a class, in the order in which they are filled. */
  readonly roles: readonly Role[];
  /** The cards of a class by quarter, from the first; within a quarter, in order of preference. */
  readonly classCut: readonly (readonly CardId[])[];
}
