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

/** How well something is supported: a mark with its word, which may be left to screen readers where the key stands near. */
export function EvidenceMark({ evidence, word = false }: { evidence: Evidence; word?: boolean }) {
  const t = useTranslations('evidence');
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap">
      <Shape evidence={evidence} />
      <span className={word ? undefined : 'sr-only'}>{t(`${evidence}.word`)}</span>
    </span>
  );
}
