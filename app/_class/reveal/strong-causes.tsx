import { useTranslations } from 'next-intl';
import type { DocumentTexts } from '@/lib/model/texts';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useCitationName } from '../../_components/use-citation-name';
import { verdictClass } from '../../_components/verdict-class';
import { signed } from '../../_run/outlook/signed';
import { type CauseSource, useCauseWords } from '../../_run/reveal/use-cause-words';
import type { StrongCause } from './shown-measures';

/** Paragraphs of so many documents are named beside a cause. */
const CITED = 1;

interface StrongCausesProps {
  causes: readonly StrongCause[];
  source: CauseSource;
  documents: Readonly<Record<string, DocumentTexts>>;
}

function Row({ measure, cause, source, documents }: StrongCause & Omit<StrongCausesProps, 'causes'>) {
  const t = useTranslations('classReveal');
  const causeWords = useCauseWords(source);
  const citationName = useCitationName();
  return (
    <li className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-3 border-hairline border-b py-2 last:border-b-0">
      <span
        className={`text-right font-serif text-h3 font-semibold ${verdictClass(cause.points > 0 ? 'worse' : 'better')}`}
      >
        {signed(cause.points)}
      </span>
      <div>
        <p>{t('causeOf', { tension: measure.name, cause: causeWords(cause.cause) })}</p>
        {cause.evidence && (
          <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
            {cause.because.slice(0, CITED).map(({ document, paragraphs }) => (
              <span key={document}>{citationName(documents[document]?.short ?? document, paragraphs)}</span>
            ))}
            <EvidenceMark evidence={cause.evidence} word />
          </p>
        )}
      </div>
    </li>
  );
}

/** What moved a quarter's tensions most, each with its points, its cause and what supports it. */
export function StrongCauses({ causes, source, documents }: StrongCausesProps) {
  const t = useTranslations('classReveal');
  if (causes.length === 0) return <p className="text-soft">{t('nothingMoved')}</p>;
  return (
    <ol>
      {causes.map((strong) => (
        <Row key={strong.measure.id} {...strong} source={source} documents={documents} />
      ))}
    </ol>
  );
}
