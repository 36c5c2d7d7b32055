import { type CompiledPack, quarterNumber } from '../engine/compile';

/** Why a shock struck when it did. */
export const SHOCK_ORIGINS = ['recorded', 'calendar', 'drawn'] as const;
export type ShockOrigin = (typeof SHOCK_ORIGINS)[number];

/** Whether the documents place a shock in a quarter (from 1), the calendar brings it for certain, or chance drew it. */
export const shockOrigin = (compiled: CompiledPack, id: string, quarter: number): ShockOrigin => {
  const { shock, hazard } = compiled.shockById.get(id)!;
  if (shock.recorded.some((calendar) => quarterNumber(compiled.pack.starts, calendar) === quarter)) return 'recorded';
  return hazard[quarter - 1] === 1 ? 'calendar' : 'drawn';
};
