'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { CitingPlace } from '@/lib/authoring/citations';
import { pathOfPlace } from '@/lib/authoring/places';
import { Button } from '../../_components/button';
import { useWay } from '../_editor/use-way';
import { followAdded } from '../_fields/follow-focus';
import { ParagraphItem } from './paragraph-item';
import { PARAGRAPH_FILTERS, type ParagraphFilter, passes, type Standing } from './standing';

/** Paragraphs in view at first, and added with each request. */
const PAGE = 30;
const NONE: readonly CitingPlace[] = [];

interface FilterProps {
  readonly value: ParagraphFilter;
  readonly standings: readonly Standing[];
  readonly onChange: (filter: ParagraphFilter) => void;
}

function Filter({ value, standings, onChange }: FilterProps) {
  const t = useTranslations('studio.sources.filter');
  return (
    <fieldset>
      <legend className="sr-only">{t('legend')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {PARAGRAPH_FILTERS.map((filter) => (
          <label key={filter} className="flex min-h-9 cursor-pointer items-center gap-2 text-small">
            <input
              type="radio"
              name="paragraph-filter"
              checked={value === filter}
              onChange={() => onChange(filter)}
              className="size-4 accent-ink"
            />
            {t(filter, { count: standings.filter((standing) => passes(standing, filter)).length })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The paragraph that the address asks for. */
const useAsked = (document: string): number => {
  const { at } = useWay();
  const [part, id, key, number] = pathOfPlace(at ?? '');
  return part === 'sources' && id === document && key === 'paragraphs' ? Number(number) : 0;
};

interface ParagraphListProps {
  readonly document: string;
  readonly standings: readonly Standing[];
  readonly texts: readonly string[];
  readonly cited: ReadonlyMap<number, readonly CitingPlace[]>;
}

/** The numbered paragraphs of a document, all or those that something is still to be done about. */
export function ParagraphList({ document, standings, texts, cited }: ParagraphListProps) {
  const t = useTranslations('studio.sources');
  const asked = useAsked(document);
  const [filter, setFilter] = useState<ParagraphFilter>('all');
  // What is chosen stays in view while its author mends it, although it would pass no longer.
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLOListElement>(null);
  const showMore = (): void => {
    followAdded(list.current, shown.length);
    setPages(Math.ceil(shown.length / PAGE) + 1);
  };
  const choose = (next: ParagraphFilter): void => {
    setFilter(next);
    setPages(1);
    const passing = standings.filter((standing) => passes(standing, next)).map(({ paragraph }) => paragraph);
    setChosen(next === 'all' ? null : passing);
  };
  const listed = chosen ?? standings.map(({ paragraph }) => paragraph);
  const shown = listed.slice(0, Math.max(pages * PAGE, listed.indexOf(asked) + 1));
  return (
    <section aria-labelledby="document-paragraphs" className="mt-8">
      <h3 id="document-paragraphs" className="text-h3">
        {t('paragraphs')}
      </h3>
      <p className="measure text-small text-soft">{t(texts.length > 0 ? 'textsKept' : 'noTexts')}</p>
      <Filter value={filter} standings={standings} onChange={choose} />
      {listed.length === 0 && <p className="mt-3">{t(`nothing.${filter}`)}</p>}
      <ol ref={list} className="mt-2">
        {shown.map((paragraph) => (
          <ParagraphItem
            key={paragraph}
            document={document}
            paragraph={paragraph}
            text={texts[paragraph - 1]}
            places={cited.get(paragraph) ?? NONE}
          />
        ))}
      </ol>
      {shown.length < listed.length && (
        <Button onClick={showMore}>{t('more', { count: listed.length - shown.length })}</Button>
      )}
    </section>
  );
}
