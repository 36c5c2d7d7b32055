import { EVIDENCE } from '@/lib/model/closed-sets';
import { EvidenceMark } from './evidence-mark';

/** The three marks of evidence with their words, to stand above what uses them. */
export function EvidenceKey() {
  return (
    <p className="flex flex-wrap gap-x-4 text-caption text-soft">
      {EVIDENCE.map((evidence) => (
        <EvidenceMark key={evidence} evidence={evidence} word />
      ))}
    </p>
  );
}
