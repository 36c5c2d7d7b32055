import type { CSSProperties } from 'react';
import { type Domain, placeOn } from '@/lib/charts/domains';
import type { Spread } from '@/lib/model/projection';

const percent = (domain: Domain, value: number): number => placeOn(domain, value) * 100;

/** A position on a scale, for the styles that read it. */
export const at = (domain: Domain, value: number): CSSProperties =>
  ({ '--at': percent(domain, value) }) as CSSProperties;

/** A stretch of a scale, for the styles that read it. */
export const stretch = (domain: Domain, from: number, to: number): CSSProperties =>
  ({ '--from': percent(domain, from), '--to': percent(domain, to) }) as CSSProperties;

/** A range on a scale: the thin line holds nine futures in ten, the thick one half of them, the tick is the middle. */
export function ScaleRange({ spread, domain }: { spread: Spread; domain: Domain }) {
  return (
    <>
      <span className="scale-thin" style={stretch(domain, spread.p05, spread.p95)} />
      <span className="scale-thick" style={stretch(domain, spread.p25, spread.p75)} />
      <span className="scale-median" style={at(domain, spread.p50)} />
    </>
  );
}
