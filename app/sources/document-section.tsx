import { useTranslations } from 'next-intl';
import type { DocumentTexts } from '@/lib/model/texts';
import { documentFacts } from '../_components/document-facts';
import { paragraphAnchor } from '../_components/paragraph-anchor';
import type { CitedFor } from './citation-index';
import { CitationList } from './citation-list';

interface DocumentSectionProps {
  id: string;
  document: DocumentTexts;
  /** By paragraph. */
  cited: ReadonlyMap<number, readonly CitedFor[]>;
}

function Paragraph({
  anchor,
  number,
  text,
  cited,
}: {
  anchor: string;
  number: number;
  text: string;
  cited: readonly CitedFor[];
}) {
  const t = useTranslations('sources');
  const cite = useTranslations('citation');
  return (
    <li
      id={anchor}
      className="grid scroll-mt-6 grid-cols-[2.75rem_1fr] py-4 target:-mx-4 target:bg-sheet target:px-4 target:outline target:outline-ink"
    >
      <a
        href={`#${anchor}`}
        aria-label={t('paragraph', { number })}
        className="pt-0.5 text-small text-soft hover:text-ink"
      >
        {cite('number', { number })}
      </a>
      <div>
        <p className="measure running">{text}</p>
        <CitationList cited={cited} />
      </div>
    </li>
  );
}

/** Numbers of the paragraphs that have a paraphrase, and of those that are cited without one. */
const toldOrCited = ({ paragraphs }: DocumentTexts, cited: DocumentSectionProps['cited']): number[] =>
  [...new Set([...Object.keys(paragraphs).map(Number), ...cited.keys()])].sort((a, b) => a - b);

/** One document: who wrote it, where and when, and its paragraphs. */
export function DocumentSection({ id, document, cited }: DocumentSectionProps) {
  const t = useTranslations('sources');
  const cite = useTranslations('citation');
  const paragraphs = toldOrCited(document, cited).map((number) => ({
    number,
    text: document.paragraphs[number] ?? cite('missing', { number, author: document.author }),
  }));
  return (
    <section id={id} className="scroll-mt-6">
      <header className="border-ink border-b pb-3">
        <h2 className="text-h2">{document.title}</h2>
        <p className="mt-1 text-small text-soft">
          {[...documentFacts(document), t('paragraphs', { count: paragraphs.length })].join(cite('facts'))}
        </p>
      </header>
      <ol className="divide-y divide-hairline">
        {paragraphs.map(({ number, text }) => (
          <Paragraph
            key={number}
            anchor={paragraphAnchor(id, number)}
            number={number}
            text={text}
            cited={cited.get(number) ?? []}
          />
        ))}
      </ol>
    </section>
  );
}
