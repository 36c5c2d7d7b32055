import { EVIDENCE, type Evidence } from '../model/closed-sets';
import type { Card, CrossImpact, Effect, Pack, PairEffects, Shock } from '../model/pack';
import type { CardTexts, PackTexts } from '../model/texts';

/** One causal claim of a pack: what sets it off moves an indicator one way, for a reason. */
export interface CausalClaim {
  readonly effect: Effect;
  /** Empty where none is written. */
  readonly why: string;
}

/** What sets claims off: an option, a question left open or answered differently, a pair of choices, or a shock. */
export type SetOffBy =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'undecided' | 'disagreement' | 'shock' }
  | { readonly kind: 'pair'; readonly choices: PairEffects['choices'] };

/** The claims that one thing sets off. */
export interface ClaimGroup {
  readonly by: SetOffBy;
  readonly claims: readonly CausalClaim[];
}

/** The claims of one card or shock. */
export interface ClaimPart {
  readonly kind: 'card' | 'shock';
  readonly id: string;
  readonly groups: readonly ClaimGroup[];
}

/** A claim that one indicator moves another. */
export interface ImpactClaim {
  readonly impact: CrossImpact;
  readonly why: string;
}

/** Every causal claim of a pack, cards by quarter first, then shocks, then what indicators do to one another. */
export interface CausalClaims {
  readonly parts: readonly ClaimPart[];
  readonly impacts: readonly ImpactClaim[];
  /** How many claims rest on what. */
  readonly byEvidence: Readonly<Record<Evidence, number>>;
}

const claimsOf = (effects: readonly Effect[], why: readonly string[] = []): readonly CausalClaim[] =>
  effects.map((effect, i) => ({ effect, why: why[i] ?? '' }));

const optionGroups = (card: Card, texts: CardTexts | undefined): ClaimGroup[] =>
  card.options.map(({ id, effects }) => ({
    by: { kind: 'option', option: id },
    claims: claimsOf(effects, texts?.options[id]?.why),
  }));

const cardPart = (card: Card, texts: CardTexts | undefined): ClaimPart => ({
  kind: 'card',
  id: card.id,
  groups: [
    ...optionGroups(card, texts),
    ...card.pairs.map(
      ({ choices, effects }, i): ClaimGroup => ({
        by: { kind: 'pair', choices },
        claims: claimsOf(effects, texts?.pairsWhy[i]),
      }),
    ),
    { by: { kind: 'disagreement' as const }, claims: claimsOf(card.disagreement, texts?.disagreementWhy) },
    { by: { kind: 'undecided' as const }, claims: claimsOf(card.undecided, texts?.undecidedWhy) },
  ].filter(({ claims }) => claims.length > 0),
});

const shockPart = ({ id, effects }: Shock, why: readonly string[] | undefined): ClaimPart => ({
  kind: 'shock',
  id,
  groups: [{ by: { kind: 'shock' }, claims: claimsOf(effects, why) }],
});

const hasClaims = ({ groups }: ClaimPart): boolean => groups.some(({ claims }) => claims.length > 0);

/** The causal claims of a pack, with their reasons in the language of the texts. */
export const causalClaims = (pack: Pack, texts: PackTexts): CausalClaims => {
  const cards = [...pack.cards].sort((a, b) => a.quarter - b.quarter);
  const parts = [
    ...cards.map((card) => cardPart(card, texts.cards[card.id])),
    ...pack.shocks.map((shock) => shockPart(shock, texts.shocks[shock.id]?.why)),
  ].filter(hasClaims);
  const impacts = pack.crossImpacts.map((impact, i) => ({ impact, why: texts.crossImpactsWhy[i] ?? '' }));
  const grades = [
    ...parts.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims.map(({ effect }) => effect.evidence))),
    ...impacts.map(({ impact }) => impact.evidence),
  ];
  const count = (grade: Evidence): number => grades.filter((known) => known === grade).length;
  const [documented, argued, inferred] = EVIDENCE.map(count) as [number, number, number];
  return { parts, impacts, byEvidence: { documented, argued, inferred } };
};
