import type { CompiledPack, EffectGroup } from '../engine/compile';
import type { SetOff } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { triangularQuantile } from '../random/triangular';
import { fillUniform, uniform } from '../random/uniform';
import { type Block, countRuns, type Mask, runsWhere } from './block';
import { toTriangular } from './kernel';

/** Below this share of runs, sizes are drawn one by one for the runs that need them. */
const SPARSE = 0.25;

type Sized = Pick<SetOff, 'effect' | 'drawName' | 'quarter'>;

const runsOf = (mask: Uint8Array, count: number): Uint32Array => {
  const runs = new Uint32Array(count);
  for (let run = 0, filled = 0; filled < count; run++) if (mask[run] === 1) runs[filled++] = run;
  return runs;
};

const drawSparsely = ({ effect, drawName }: Sized, block: Block, rngSeed: number, runs: Uint32Array): Float64Array => {
  const { low, size, high, over } = effect;
  const key = drawKey(drawName);
  const sizes = new Float64Array(runs.length);
  for (let i = 0; i < runs.length; i++)
    sizes[i] = triangularQuantile(uniform(rngSeed, block.firstRun + runs[i]!, 0, key), low, size, high) / over;
  return sizes;
};

const drawSizes = ({ effect, drawName }: Sized, block: Block, rngSeed: number, mask: Mask): Float64Array => {
  const { low, size, high, over } = effect;
  const sizes = new Float64Array(block.count);
  fillUniform(sizes, block.count, rngSeed, block.firstRun, 0, drawKey(drawName));
  toTriangular(sizes, block.count, low, size, high);
  if (over !== 1) for (let run = 0; run < block.count; run++) sizes[run]! /= over;
  if (mask !== 'all') for (let run = 0; run < block.count; run++) if (mask[run] === 0) sizes[run] = 0;
  return sizes;
};

/** Puts an effect that the marked runs have set off among what they still have to be given. */
export const addPending = (compiled: CompiledPack, block: Block, rngSeed: number, setOff: Sized, mask: Mask): void => {
  const { effect, quarter } = setOff;
  if (effect.low === 0 && effect.high === 0) return;
  const marked = mask === 'all' ? block.count : countRuns(mask);
  if (marked === 0) return;
  const runs = mask === 'all' || marked >= SPARSE * block.count ? null : runsOf(mask, marked);
  block.pending.push({
    indicator: compiled.indexOf.get(effect.on)!,
    lasting: effect.lasting,
    first: quarter + effect.onset,
    last: quarter + effect.onset + effect.over - 1,
    perStep: runs ? drawSparsely(setOff, block, rngSeed, runs) : drawSizes(setOff, block, rngSeed, mask),
    runs,
  });
};

/** Sets off a group of effects in the marked runs, each where its conditions hold. */
export const setOffGroup = (
  compiled: CompiledPack,
  block: Block,
  rngSeed: number,
  group: EffectGroup,
  quarter: number,
  mask: Mask,
): void => {
  group.effects.forEach((effect, i) => {
    const where = runsWhere(compiled, block, effect.when, mask);
    addPending(compiled, block, rngSeed, { effect, drawName: group.drawNames[i]!, quarter }, where);
  });
};
