import type { CompiledPack } from '../../engine/compile';
import { initialWorld, recordedAnswers, withAnswers } from '../../engine/deal';
import { playFrom } from '../../engine/play';
import type { Choices, WorldState } from '../../model/world-state';
import { type Measure, measuresOf, readMeasure } from '../../run/measure';
import { classCards, setAside } from '../class-cards';
import { type PlayedSession, sessionDraws } from '../played-session';
import type { ClassRecord } from './class-record';

/** A measure along the class's quarters and along the record's, the start first, in points. */
export interface BesideRecord {
  readonly measure: Measure;
  readonly class: readonly number[];
  readonly record: readonly number[];
}

const recordedChoices = (compiled: CompiledPack, record: ClassRecord, world: WorldState): Choices => {
  const cards = classCards(compiled, world, record.settings.cut);
  return compiled.sides.reduce<Choices>(
    (choices, side) =>
      withAnswers(choices, side, {
        ...recordedAnswers(compiled, world, side),
        ...setAside(compiled, world, cards, side),
      }),
    {},
  );
};

/**
 * The worlds of the class's own cards with both capitals choosing as the documents report, under the same luck and the
 * same news, so that only the choices differ; null where the record cannot be followed there.
 */
export const recordWorlds = (compiled: CompiledPack, record: ClassRecord): readonly WorldState[] | null => {
  const game = playFrom(
    compiled,
    initialWorld(compiled),
    record.resolved.length,
    {
      choose: (world) => recordedChoices(compiled, record, world),
      happen: (world) => record.resolved[world.quarter]?.shocks ?? [],
    },
    sessionDraws(record),
  );
  return game.ok ? game.value.worlds : null;
};

/** Every measure of the class beside the record's, those first that end furthest apart; none where the record cannot be followed. */
export const besideRecord = (
  compiled: CompiledPack,
  record: ClassRecord,
  { worlds }: PlayedSession,
): readonly BesideRecord[] => {
  const recorded = recordWorlds(compiled, record);
  if (!recorded) return [];
  const along = (path: readonly WorldState[], measure: Measure) =>
    path.map((world) => readMeasure(compiled, world, measure, compiled.confidence));
  const apart = ({ class: own, record: theirs }: BesideRecord) => Math.abs(own.at(-1)! - theirs.at(-1)!);
  return measuresOf(compiled)
    .map((measure): BesideRecord => ({ measure, class: along(worlds, measure), record: along(recorded, measure) }))
    .sort((a, b) => apart(b) - apart(a));
};
