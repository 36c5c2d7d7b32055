import type { CompiledPack } from '@/lib/engine/compile';
import { type BesideRecord, besideRecord } from '@/lib/session/debrief/beside-record';
import type { ClassRecord } from '@/lib/session/debrief/class-record';
import { classTalks, type QuarterTalks } from '@/lib/session/debrief/class-talks';
import { type ClassQuarter, classTimeline } from '@/lib/session/debrief/class-timeline';
import { type Foresight, perceptionGap, type Reading, readingsOfOthers } from '@/lib/session/debrief/perception-gap';
import { type TurningPoint, turningPoints } from '@/lib/session/debrief/turning-points';
import { type UntakenOption, untakenOptions } from '@/lib/session/debrief/untaken-options';
import { playSession } from '@/lib/session/played-session';

/** Quarters that are told as turning points. */
const TURNING = 2;

/** Everything that a class's debrief tells. */
export interface ClassDebrief {
  /** The whole pack, with what the record chose. */
  readonly compiled: CompiledPack;
  readonly timeline: readonly ClassQuarter[];
  /** What was written between the capitals, by quarter. */
  readonly talks: readonly QuarterTalks[];
  readonly turning: readonly TurningPoint[];
  readonly foresight: readonly Foresight[];
  readonly readings: readonly Reading[];
  readonly untaken: readonly UntakenOption[];
  readonly beside: readonly BesideRecord[];
}

/** Computes a debrief from what a class left behind and its whole pack. */
export const debriefOf = (compiled: CompiledPack, record: ClassRecord): ClassDebrief => {
  const played = playSession(compiled, record);
  const foresight = perceptionGap(compiled, record, played);
  return {
    compiled,
    timeline: classTimeline(compiled, record, played),
    talks: classTalks(compiled.sides, record),
    turning: turningPoints(compiled, played.worlds, TURNING),
    foresight,
    readings: readingsOfOthers(compiled, foresight),
    untaken: untakenOptions(compiled, record, played),
    beside: besideRecord(compiled, record, played),
  };
};
