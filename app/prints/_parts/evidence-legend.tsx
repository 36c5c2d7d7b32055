import { EVIDENCE } from '@/lib/model/closed-sets';
import { EvidenceMark } from '../../_components/evidence-mark';
import type { PrintWords } from '../print-words';

/** What the marks of evidence stand for. */
export function EvidenceLegend({ words }: { words: PrintWords }) {
  return (
    <p className="print-soft">
      {EVIDENCE.map((grade) => (
        <span key={grade} className="print-key">
          <EvidenceMark evidence={grade} silent /> {words.evidence(grade)}
        </span>
      ))}
    </p>
  );
}
