import type { CompiledPack } from '../../engine/compile';
import { explainGame } from '../../engine/explain';
import { type Driven, drivenMeasures } from '../../run/debrief-drivers';
import type { PlayedSession } from '../played-session';

/**
 * What the confidence of the alliance and the tensions that moved most came to over a class's game, and by whose doing.
 * Of the causers, `own` is the pack's first side and `other` its second; the points add up to the change.
 */
export const whoChangedWhat = (
  compiled: CompiledPack,
  { worlds, records }: PlayedSession,
  tensions: number,
): readonly Driven[] =>
  drivenMeasures(
    compiled,
    explainGame(compiled, records),
    compiled.sides[0],
    { worlds, quarters: records.map((record) => ({ record })) },
    tensions,
  );
