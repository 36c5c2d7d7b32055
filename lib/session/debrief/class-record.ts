import type { QuarterFacts } from '../events';
import type { SessionFacts } from '../played-session';
import type { Seat } from '../seats';
import type { Cable, Offer } from '../session-state';
import type { SessionSettings } from '../settings';
import type { UndoneQuarter } from '../views/play-record';

/** What a debrief is computed from: the facts of a class that has finished play. */
export interface ClassRecord extends SessionFacts {
  readonly settings: SessionSettings;
  readonly seats: readonly Seat[];
  readonly resolved: readonly QuarterFacts[];
  /** Quarters that were revealed and taken back. */
  readonly undone: readonly UndoneQuarter[];
  readonly cables: readonly Cable[];
  readonly offers: readonly Offer[];
}
