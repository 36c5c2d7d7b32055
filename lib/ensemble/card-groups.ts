import type { CompiledCard, EffectGroup } from '../engine/compile';
import { type Mask, NOT_DEALT, SET_ASIDE, UNDECIDED } from './block';

/** The group that one run's answers set off; codes as in `block.ts`. */
const groupOf = (dealt: CompiledCard, codes: readonly number[]): EffectGroup | null => {
  if (codes.some((code) => code === NOT_DEALT || code === SET_ASIDE)) return null;
  if (codes.includes(UNDECIDED)) return dealt.undecided;
  const chosen = codes.map((code) => dealt.card.options[code]!.id);
  if (chosen.every((option) => option === chosen[0])) return dealt.byOption.get(chosen[0]!)!;
  return dealt.byPair.get(chosen.join('+')) ?? dealt.disagreement;
};

const isConstant = (codes: Int8Array): boolean => {
  for (let run = 1; run < codes.length; run++) if (codes[run] !== codes[0]) return false;
  return true;
};

/** A number for what the deciders answer in a run: equal numbers, equal answers. */
const answersCode = (answers: readonly Int8Array[], run: number): number => {
  let code = 0;
  for (const codes of answers) code = code * 128 + codes[run]! + 3;
  return code;
};

/** The groups of effects that a card sets off under the answers of its deciders, and the runs in which it does. */
export const masksOfCard = (
  dealt: CompiledCard,
  answers: readonly Int8Array[],
  count: number,
): Map<EffectGroup, Mask> => {
  const groupAt = (run: number): EffectGroup | null =>
    groupOf(
      dealt,
      answers.map((codes) => codes[run]!),
    );
  if (answers.every(isConstant)) {
    const group = groupAt(0);
    return new Map(group ? [[group, 'all']] : []);
  }
  const masks = new Map<EffectGroup, Uint8Array>();
  const byAnswers = new Map<number, Uint8Array | null>();
  for (let run = 0; run < count; run++) {
    const code = answersCode(answers, run);
    let mask = byAnswers.get(code);
    if (mask === undefined) {
      const group = groupAt(run);
      mask = group && (masks.get(group) ?? new Uint8Array(count));
      if (group && mask) masks.set(group, mask);
      byAnswers.set(code, mask);
    }
    if (mask) mask[run] = 1;
  }
  return masks;
};
