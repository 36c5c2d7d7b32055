import type { Domain } from '@/lib/charts/domains';
import { sparkPoints } from '@/lib/charts/spark-points';
import { lineDash } from '../../_components/line-dash';

/** The picture's own units; it is stretched to the width that it is given. */
const BOX = { width: 200, height: 48 } as const;

interface SparkLineProps {
  /** One to four lines, the one in hand first. */
  lines: readonly (readonly number[])[];
  domain: Domain;
  /** Values that the whole width holds. */
  steps: number;
  /** A level that must not be crossed. */
  limit?: number;
  className?: string;
}

/** Lines so small that they stand in a row of text; the words and figures beside them say the same. */
export function SparkLine({ lines, domain, steps, limit, className = '' }: SparkLineProps) {
  return (
    <svg
      viewBox={`-2 -2 ${BOX.width + 4} ${BOX.height + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`overflow-visible ${className}`}
    >
      {limit !== undefined && (
        <polyline
          points={sparkPoints([limit, limit], domain, BOX)}
          fill="none"
          stroke="var(--worse)"
          strokeDasharray="2 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {lines.map((values, i) => (
        <polyline
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
          key={i}
          points={sparkPoints(values, domain, BOX, steps)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={i === 0 ? 1.75 : 1}
          strokeDasharray={lineDash(i)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
