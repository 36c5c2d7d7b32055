import type { ShockPreview } from '@/lib/session/views/shock-preview';

/** One measure under a shock: levels before the quarter and at its end without and with it, in points. */
export interface PreviewRow {
  readonly kind: 'tension' | 'confidence' | 'indicator';
  readonly id: string;
  /** Null for indicators, whose level before is not told. */
  readonly before: number | null;
  readonly without: number;
  readonly with: number;
}

/** Differences below this many points are not worth a line. */
const SMALLEST = 0.5;
/** Indicators that are told; tensions and confidence are all told. */
const MOST_INDICATORS = 4;

const move = (row: PreviewRow): number => Math.abs(row.with - row.without);
const bySize = (a: PreviewRow, b: PreviewRow): number => move(b) - move(a);

const readOuts = (kind: 'tension' | 'confidence', preview: ShockPreview): PreviewRow[] => {
  const of = (readOut: ShockPreview['before']) => (kind === 'tension' ? readOut.tensions : readOut.confidence);
  return Object.keys(of(preview.before)).map((id) => ({
    kind,
    id,
    before: of(preview.before)[id]!,
    without: of(preview.withoutShock)[id]!,
    with: of(preview.withShock)[id]!,
  }));
};

/** What a shock would change by half a point and more, the largest first within each kind. */
export const toPreviewRows = (preview: ShockPreview): PreviewRow[] => {
  const indicators = Object.entries(preview.indicators).map(
    ([id, { withShock, withoutShock }]): PreviewRow => ({
      kind: 'indicator',
      id,
      before: null,
      without: withoutShock,
      with: withShock,
    }),
  );
  return [
    ...readOuts('tension', preview).sort(bySize),
    ...readOuts('confidence', preview).sort(bySize),
    ...indicators.sort(bySize).slice(0, MOST_INDICATORS),
  ].filter((row) => move(row) >= SMALLEST);
};
