import type { DocumentTexts } from '@/lib/model/texts';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useCitationName } from '../../_components/use-citation-name';
import { type CauseSource, useCauseWords } from '../../_run/reveal/use-cause-words';
import type { ShownCause } from './shown-measures';

/** Paragraphs of so many documents are named beside a cause. */
const CITED = 1;

interface CauseLineProps {
  cause: ShownCause;
  source: CauseSource;
  /** Null where there is no room to say what supports the cause. */
  documents: Readonly<Record<string, DocumentTexts>> | null;
}

/** A cause that moved a tension, and what supports that. */
export function CauseLine({ cause, source, documents }: CauseLineProps) {
  const causeWords = useCauseWords(source);
  const citationName = useCitationName();
  return (
    <>
      <p>{causeWords(cause.cause)}</p>
      {cause.evidence && documents && (
        <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
          {cause.because.slice(0, CITED).map(({ document, paragraphs }) => (
            <span key={document}>{citationName(documents[document]?.short ?? document, paragraphs)}</span>
          ))}
          <EvidenceMark evidence={cause.evidence} word />
        </p>
      )}
    </>
  );
}
