import type { CompiledPack, EffectGroup } from '../engine/compile';
import type { SetOff } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { fillUniform, fillUniformAt } from '../random/uniform';
import { type Block, type Mask, runsWhere } from './block';
import { divide, toTriangular } from './kernel';

/** Below this share of runs, sizes are drawn one by one for the runs that need them. */
const SPARSE = 0.25;

type Sized = Pick<SetOff, 'effect' | 'drawName' | 'quarter'>;

/** The runs that something is set off in: how many, and which where they are few enough to be listed. */
interface SetOffIn {
  readonly mask: Mask;
  readonly marked: number;
  readonly listed: Uint32Array | null;
}

let list = new Uint32Array(0);

/** Counts and lists the marked runs in one pass, which branches on no mark: marks come as they please. */
const setOffIn = (mask: Mask, count: number): SetOffIn => {
  if (mask === 'all') return { mask, marked: count, listed: null };
  if (list.length < count) list = new Uint32Array(count);
  const into = list;
  let marked = 0;
  for (let run = 0; run < count; run++) {
    into[marked] = run;
    marked += mask[run]!;
  }
  return { mask, marked, listed: marked < SPARSE * count ? into.slice(0, marked) : null };
};

const drawSizes = ({ effect, drawName }: Sized, block: Block, rngSeed: number, where: SetOffIn): Float64Array => {
  const { low, size, high, over } = effect;
  const { mask, listed } = where;
  const count = listed ? listed.length : block.count;
  const sizes = new Float64Array(count);
  const key = drawKey(drawName);
  if (listed) fillUniformAt(sizes, listed, rngSeed, block.firstRun, 0, key);
  else fillUniform(sizes, count, rngSeed, block.firstRun, 0, key);
  toTriangular(sizes, count, low, size, high);
  if (over !== 1) divide(sizes, over, count);
  if (!listed && mask !== 'all') for (let run = 0; run < count; run++) if (mask[run] === 0) sizes[run] = 0;
  return sizes;
};

const pend = (compiled: CompiledPack, block: Block, rngSeed: number, setOff: Sized, where: SetOffIn): void => {
  const { effect, quarter } = setOff;
  if (where.marked === 0 || (effect.low === 0 && effect.high === 0)) return;
  block.pending[compiled.indexOf.get(effect.on)!]!.push({
    lasting: effect.lasting,
    first: quarter + effect.onset,
    last: quarter + effect.onset + effect.over - 1,
    perStep: drawSizes(setOff, block, rngSeed, where),
    runs: where.listed,
  });
};

/** Puts an effect that is under way in all runs among what they still have to be given. */
export const addPending = (compiled: CompiledPack, block: Block, rngSeed: number, setOff: Sized): void =>
  pend(compiled, block, rngSeed, setOff, setOffIn('all', block.count));

/** Sets off a group of effects in the marked runs, each where its conditions hold. */
export const setOffGroup = (
  compiled: CompiledPack,
  block: Block,
  rngSeed: number,
  group: EffectGroup,
  quarter: number,
  mask: Mask,
): void => {
  const everywhere = setOffIn(mask, block.count);
  if (everywhere.marked === 0) return;
  group.effects.forEach((effect, i) => {
    const where =
      effect.when.length === 0 ? everywhere : setOffIn(runsWhere(compiled, block, effect.when, mask), block.count);
    pend(compiled, block, rngSeed, { effect, drawName: group.drawNames[i]!, quarter }, where);
  });
};
