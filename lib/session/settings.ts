import type { CardId } from '../model/ids';
import type { TimedPhase } from './phases';

/** Who moves a session on: the host, or timers that the host may pause and extend. */
export const PACES = ['host', 'timers'] as const;
export type Pace = (typeof PACES)[number];

/** How a delegation decides: its head commits, or most of its members' votes count. */
export const DECISION_RULES = ['head', 'majority'] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** What students are called: generated call-signs, or a name of their own. */
export const NAMINGS = ['call-signs', 'free'] as const;
export type Naming = (typeof NAMINGS)[number];

/** The languages of the projector. */
export const PROJECTOR_LANGUAGES = ['en', 'ja', 'both'] as const;
export type ProjectorLanguage = (typeof PROJECTOR_LANGUAGES)[number];

/** Cards that a class may be dealt in each quarter, from the first; within a quarter, in order of preference. */
export type ClassCut = readonly (readonly CardId[])[];

/** What the host chooses for a session; some of it may change while it runs. */
export interface SessionSettings {
  readonly pace: Pace;
  /** Minutes of each phase; with the pace `host` they guide and do not bind. */
  readonly minutes: Readonly<Record<TimedPhase, number>>;
  readonly rule: DecisionRule;
  readonly naming: Naming;
  /** Whether seats beyond one for each role may be observers'. */
  readonly observers: boolean;
  readonly world: 'draw' | 'central';
  readonly shocks: 'chance' | 'record' | 'none';
  readonly counterpart: 'record' | 'interest';
  readonly projector: ProjectorLanguage;
  /** Quarters to play, from 1 to the pack's. */
  readonly quarters: number;
  readonly cut: ClassCut;
  /** Days after its last event until a session deletes itself. */
  readonly retentionDays: number;
  /** Whether bots fill the seats, for a host who rehearses alone. */
  readonly rehearsal: boolean;
}

/** Minutes of each phase where the host states none: with the arrival, four quarters leave a third of 75 for the debrief. */
export const USUAL_MINUTES: SessionSettings['minutes'] = {
  brief: 2,
  discuss: 3,
  choose: 2,
  predict: 1,
  reveal: 1,
  because: 1,
};
