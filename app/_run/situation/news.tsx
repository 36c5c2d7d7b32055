'use client';

import { useTranslations } from 'next-intl';
import type { QuarterRecord } from '@/lib/engine/step';
import { shockOrigin } from '@/lib/run/shock-origin';
import { CitationLink } from '../../_components/citation-link';
import { useRun } from '../run-context';

/** A shock as the news that brought it: whether it is on record or was drawn, and the paragraphs that it rests on. */
function Shock({ id, quarter }: { id: string; quarter: number }) {
  const t = useTranslations('outlook.shock');
  const { compiled, texts } = useRun();
  const { headline, news } = texts.shocks[id]!;
  const origin = shockOrigin(compiled, id, quarter);
  return (
    <article className="mt-2 border-tense border-l-4 pl-4">
      <h3 className="text-h3">{headline}</h3>
      <p className="text-caption text-soft">{t(`origin.${origin}`)}</p>
      <p className="running">{news}</p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {origin !== 'recorded' && <span className="text-caption text-soft">{t('modelledOn')}</span>}
        {compiled.shockById.get(id)!.shock.sources.map((citation) => (
          <CitationLink key={citation.document} cited={{ citation, claim: headline }} />
        ))}
      </p>
    </article>
  );
}

/** What happened in a quarter, beside what the capitals chose. */
export function News({ record: { shocks, quarter } }: { record: QuarterRecord }) {
  const t = useTranslations('situation');
  if (shocks.length === 0) return <p className="text-small text-soft">{t('noNews')}</p>;
  return shocks.map((id) => <Shock key={id} id={id} quarter={quarter} />);
}
