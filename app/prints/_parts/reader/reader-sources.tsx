import { getTranslations } from 'next-intl/server';
import type { PrintWords } from '../../print-words';

/** The documents, with the paraphrase of each numbered paragraph. */
export async function ReaderSources({ words }: { words: PrintWords }) {
  const { t, texts, language } = words;
  const citation = await getTranslations({ locale: language, namespace: 'citation' });
  return (
    <section>
      <h3>{t('reader.sources')}</h3>
      <p className="print-soft">{citation('paraphrase')}</p>
      {Object.entries(texts.documents).map(([id, { title, author, publisher, date, short, paragraphs }]) => (
        <section key={id} className="reader-source">
          <h4>
            {title} <small>{short}</small>
          </h4>
          <p className="print-soft">{[...new Set([author, publisher, date])].join(citation('facts'))}</p>
          <ol>
            {Object.entries(paragraphs).map(([number, text]) => (
              <li key={number}>
                <span>{citation('number', { number })}</span> <span>{text}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
