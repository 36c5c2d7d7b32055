import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DocumentTexts } from '@/lib/model/texts';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useCitationName } from '../../_components/use-citation-name';
import { verdictClass } from '../../_components/verdict-class';
import { signed } from '../../_run/outlook/signed';
import { type CauseSource, useCauseWords } from '../../_run/reveal/use-cause-words';
import type { StrongCause } from './shown-measures';

/** Paragraphs of so many documents are named beside a cause. */
const CITED = 1;

interface CauseLineProps extends StrongCause {
  source: CauseSource;
  /** Null where there is no room to say what supports the cause. */
  documents: Readonly<Record<string, DocumentTexts>> | null;
}

/** A tension, the cause that moved it, and what supports that. */
export function CauseLine({ measure, cause, source, documents }: CauseLineProps) {
  const t = useTranslations('classReveal');
  const causeWords = useCauseWords(source);
  const citationName = useCitationName();
  return (
    <>
      <p>{t('causeOf', { tension: measure.name, cause: causeWords(cause.cause) })}</p>
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

interface StrongCausesProps {
  causes: readonly StrongCause[];
  /** Tells one of them, with `CauseLine`. */
  line: (strong: StrongCause) => ReactNode;
}

/** What moved a quarter's tensions most, each with its points, its cause and what supports it. */
export function StrongCauses({ causes, line }: StrongCausesProps) {
  const t = useTranslations('classReveal');
  if (causes.length === 0) return <p className="text-soft">{t('nothingMoved')}</p>;
  return (
    <ol>
      {causes.map((strong) => (
        <li
          key={strong.measure.id}
          className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-3 border-hairline border-b py-2 last:border-b-0"
        >
          <span
            className={`text-right font-serif text-h3 font-semibold ${verdictClass(strong.cause.points > 0 ? 'worse' : 'better')}`}
          >
            {signed(strong.cause.points)}
          </span>
          <div>{line(strong)}</div>
        </li>
      ))}
    </ol>
  );
}
