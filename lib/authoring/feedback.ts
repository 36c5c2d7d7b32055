import { returnRate } from '../engine/compile';
import { findInstability } from '../engine/stability';
import type { DraftDocument } from './draft-document';
import { findAt, isObject, type JsonObject, listAt, objectAt } from './json';

/** One cross-impact of a draft that can be drawn and calculated, with its place in the list. */
export interface DrawnImpact {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly perQuarter: number;
}

const impactOf = (impact: JsonObject, index: number, known: readonly string[]): DrawnImpact[] => {
  const { from, to, perQuarter } = impact;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof perQuarter !== 'number') return [];
  return known.includes(from) && known.includes(to) ? [{ index, from, to, perQuarter }] : [];
};

/** The cross-impacts of a draft between indicators that it has. */
export const drawnImpacts = (document: DraftDocument): readonly DrawnImpact[] => {
  const known = Object.keys(objectAt(document, ['pack', 'indicators']));
  return listAt(document, ['pack', 'crossImpacts']).flatMap((impact, index) =>
    isObject(impact) ? impactOf(impact, index, known) : [],
  );
};

/** Quarters that count for an indicator whose half-life is not stated yet. */
const USUAL_HALF_LIFE = 4;

/** How stable the indicators of a draft are, and where they are not, those that feed each other, each feeding the next. */
export const feedbackOf = (
  document: DraftDocument,
): { readonly radius: number; readonly loop: readonly string[] | null } => {
  const indicators = Object.keys(objectAt(document, ['pack', 'indicators']));
  if (indicators.length === 0) return { radius: 0, loop: null };
  const rho = indicators.map((id) => {
    const stated = findAt(document, ['pack', 'indicators', id, 'halfLifeQuarters']);
    return returnRate(typeof stated === 'number' && stated > 0 ? stated : USUAL_HALF_LIFE);
  });
  const cross = drawnImpacts(document).map(({ from, to, perQuarter }) => ({
    from: indicators.indexOf(from),
    to: indicators.indexOf(to),
    perQuarter,
  }));
  return findInstability({ indicators, rho, cross });
};
