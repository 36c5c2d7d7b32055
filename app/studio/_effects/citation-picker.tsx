'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useMemo, useRef, useState } from 'react';
import { paragraphNumbers } from '@/lib/authoring/documents';
import { findAt, isList, isObject, type Json, objectAt, type Path } from '@/lib/authoring/json';
import { paragraphsOf } from '@/lib/authoring/names';
import { setIn } from '@/lib/authoring/set-in';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useDocumentNames } from '../_draft/use-names';
import { followAdded } from '../_fields/follow-focus';
import { useOtherLanguage } from '../_fields/pack-text';
import { useAtRest } from '../_fields/use-at-rest';

/** The citations with a paragraph put in or taken out; none left is no key at all. */
const withParagraph = (held: Json | undefined, document: string, paragraph: number, isCited: boolean) => {
  const citations = isObject(held) ? held : {};
  const before = citations[document];
  const others = (isList(before) ? before : []).map(Number).filter((number) => number !== paragraph);
  const after = (isCited ? [...others, paragraph] : others).sort((a, b) => a - b);
  const { [document]: _, ...rest } = citations;
  return after.length > 0 ? { ...citations, [document]: after } : rest;
};

interface ParagraphToPick {
  readonly number: number;
  /** What the document says there, else what players read of it. */
  readonly text: string;
}

/** Paragraphs in view at first, and added with each request. */
const PAGE = 50;

/** How many are found is told when whoever types pauses. */
const PAUSE_MS = 500;

/** The paragraphs of a document, with the text or the paraphrase of each. */
const useParagraphs = (id: string): readonly ParagraphToPick[] => {
  const language = useLocale();
  const { document, sources } = useDraft();
  return useMemo(() => {
    const texts = sources.find((source) => source.document === id)?.paragraphs ?? [];
    const told = new Map(paragraphsOf(document, language, id).map(({ id: number, name }) => [number, name]));
    return paragraphNumbers(document, id, texts.length).map((number) => ({
      number,
      text: texts[number - 1] ?? told.get(String(number)) ?? '',
    }));
  }, [document, language, sources, id]);
};

const useMark = (path: Path, id: string): ((paragraph: number, isCited: boolean) => void) => {
  const edit = useEdit();
  return (paragraph, isCited) => {
    edit((now) => {
      const next = withParagraph(findAt(now, path), id, paragraph, isCited);
      if (Object.keys(next).length > 0) return [setIn(now, path, next)];
      return findAt(now, path) === undefined ? [] : [{ op: 'unset', path }];
    });
  };
};

interface ParagraphsProps {
  readonly path: Path;
  readonly document: string;
}

function Paragraphs({ path, document: id }: ParagraphsProps) {
  const t = useTranslations('studio.citations');
  const { document } = useDraft();
  const cited = objectAt(document, path)[id];
  const paragraphs = useParagraphs(id);
  const mark = useMark(path, id);
  const [wanted, setWanted] = useState('');
  const [pages, setPages] = useState(1);
  const found = paragraphs.filter(
    ({ number, text }) => String(number) === wanted.trim() || text.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const list = useRef<HTMLOListElement>(null);
  const otherLanguage = useOtherLanguage();
  const count = useAtRest(found.length, PAUSE_MS);
  const showMore = (): void => {
    followAdded(list.current, pages * PAGE);
    setPages(pages + 1);
  };
  if (paragraphs.length === 0) return <p className="text-small text-soft">{t('noParagraphs')}</p>;
  return (
    <>
      <label className="block text-small text-soft">
        {t('search')}
        <input
          type="search"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
          className={`${INPUT} mt-1 w-full`}
        />
      </label>
      <p aria-live={wanted === '' ? 'off' : 'polite'} className="mt-2 text-caption text-soft">
        {t('found', { count })}
      </p>
      <ol ref={list} className="divide-y divide-hairline">
        {found.slice(0, pages * PAGE).map(({ number, text }) => (
          <li key={number}>
            <label className="grid cursor-pointer grid-cols-[1.5rem_auto_1fr] items-baseline gap-x-2 py-2.5">
              <input
                type="checkbox"
                className="size-4.5 accent-ink"
                checked={isList(cited) && cited.includes(number)}
                onChange={({ target }) => mark(number, target.checked)}
              />
              <span className="text-small text-soft">{t('number', { number })}</span>
              <span lang={otherLanguage(text)} className="font-serif text-small [overflow-wrap:anywhere]">
                {text || t('noText')}
              </span>
            </label>
          </li>
        ))}
      </ol>
      {found.length > pages * PAGE && <Button onClick={showMore}>{t('more')}</Button>}
    </>
  );
}

interface CitationPickerProps {
  readonly path: Path;
  readonly title: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Picks the paragraphs that something rests on out of the draft's documents, each with its text or what it says. */
export function CitationPicker({ path, title, open, onOpenChange }: CitationPickerProps) {
  const t = useTranslations('studio.citations');
  const documents = useDocumentNames();
  const { document } = useDraft();
  const [chosen, setChosen] = useState(() => Object.keys(objectAt(document, path))[0] ?? documents[0]?.id ?? '');
  const select = useId();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title}>
      {documents.length === 0 ? (
        <p className="text-small">{t('noDocuments')}</p>
      ) : (
        <>
          <label htmlFor={select} className="block text-small text-soft">
            {t('document')}
          </label>
          <select
            id={select}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
            className={`${INPUT} mt-1 mb-3 w-full cursor-pointer`}
          >
            {documents.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Paragraphs key={chosen} path={path} document={chosen} />
        </>
      )}
    </Dialog>
  );
}
