import type { Outcomes } from './outcomes';

/** How often an indicator stood at an end of its scale: shares of the quarters of all games, 0 to 1. */
export interface Saturation {
  readonly indicator: string;
  readonly atFloor: number;
  readonly atCeiling: number;
}

/** How often each indicator stood where it can fall or rise no further, most often first; those that never did are left out. */
export const readSaturation = ({ games, quarters, atFloor, atCeiling }: Outcomes): readonly Saturation[] =>
  Object.keys(atFloor)
    .map((indicator) => ({
      indicator,
      atFloor: atFloor[indicator]! / (games * quarters),
      atCeiling: atCeiling[indicator]! / (games * quarters),
    }))
    .filter((found) => found.atFloor + found.atCeiling > 0)
    .sort((a, b) => b.atFloor + b.atCeiling - a.atFloor - a.atCeiling);
