'use client';

import { useTranslations } from 'next-intl';
import { CitationLink } from '../../_components/citation-link';
import { useRun } from '../run-context';

/** Shocks as the news that brought them, with the paragraphs they rest on. */
export function News({ shocks }: { shocks: readonly string[] }) {
  const t = useTranslations('situation');
  const { compiled, texts } = useRun();
  if (shocks.length === 0) return <p className="text-small text-soft">{t('noNews')}</p>;
  return shocks.map((id) => (
    <article key={id} className="mt-2 border-tense border-l-4 pl-4">
      <h3 className="text-h3">{texts.shocks[id]!.headline}</h3>
      <p className="running">{texts.shocks[id]!.news}</p>
      <p className="flex flex-wrap gap-x-3">
        {compiled.shockById.get(id)!.shock.sources.map((citation) => (
          <CitationLink key={citation.document} cited={{ citation, claim: texts.shocks[id]!.headline }} />
        ))}
      </p>
    </article>
  ));
}
