import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/model/closed-sets';

function Shape({ evidence }: { evidence: Evidence }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="inline-block size-[0.8em] shrink-0 align-[-0.04em] text-soft"
    >
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={evidence === 'documented' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.2"
      />
      {evidence === 'argued' && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
    </svg>
  );
}

interface EvidenceMarkProps {
  evidence: Evidence;
  /** Whether the word stands beside the mark; otherwise only screen readers hear it. */
  word?: boolean;
  /** For places where the word is said in the text itself. */
  silent?: boolean;
}

/** How well something is supported: a mark, filled, half filled or empty, with its word. */
export function EvidenceMark({ evidence, word = false, silent = false }: EvidenceMarkProps) {
  const t = useTranslations('evidence');
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap">
      <Shape evidence={evidence} />
      {!silent && <span className={word ? undefined : 'sr-only'}>{t(`${evidence}.word`)}</span>}
    </span>
  );
}
