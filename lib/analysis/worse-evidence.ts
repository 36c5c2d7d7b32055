import { rangeOf } from '../engine/evidence-range';
import type { Evidence } from '../model/closed-sets';
import type { Effect, Pack } from '../model/pack';

/** The grade below; nothing is worse than an inference. */
const WORSE: Readonly<Record<Evidence, Evidence>> = { documented: 'argued', argued: 'inferred', inferred: 'inferred' };

const worsenEffect = (effect: Effect): Effect => {
  const evidence = WORSE[effect.evidence];
  const { low, high } = rangeOf(effect.size, evidence);
  return { ...effect, evidence, low: Math.min(low, effect.low), high: Math.max(high, effect.high) };
};

/** The pack if all that is documented were only argued, and all that is argued only inferred: its sizes may stray further. */
export const worsenEvidence = (pack: Pack): Pack => {
  const worsen = (effects: readonly Effect[]): Effect[] => effects.map(worsenEffect);
  return {
    ...pack,
    cards: pack.cards.map((card) => ({
      ...card,
      options: card.options.map((option) => ({ ...option, effects: worsen(option.effects) })),
      undecided: worsen(card.undecided),
      disagreement: worsen(card.disagreement),
      pairs: card.pairs.map((pair) => ({ ...pair, effects: worsen(pair.effects) })),
    })),
    shocks: pack.shocks.map((shock) => ({ ...shock, effects: worsen(shock.effects) })),
  };
};
