import { encode } from 'uqr';

/** Modules of quiet paper around the code, as scanners want them. */
const MARGIN = 3;

/** One path of a unit square for each dark module. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');

interface QrCodeProps {
  text: string;
  /** What the picture is, for who cannot see it. */
  label: string;
  className?: string;
}

/** A text as a QR code: dark on light in either theme, since not every camera reads it the other way round. */
export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="white" />
      <path d={pathOf(data)} fill="black" />
    </svg>
  );
}
