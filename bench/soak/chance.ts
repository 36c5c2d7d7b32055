import { drawKey } from '../../lib/random/draw-key';
import { uniform } from '../../lib/random/uniform';

/** Draws that a seed repeats: the same questions in the same order get the same answers. */
export class Chance {
  private draws = 0;
  private readonly key: number;

  constructor(
    private readonly rngSeed: number,
    name: string,
  ) {
    this.key = drawKey(name);
  }

  /** A number in (0, 1). */
  next(): number {
    return uniform(this.rngSeed, this.draws++, 0, this.key);
  }

  /** A number between two others. */
  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** One of several, which must not be empty. */
  among<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }
}
