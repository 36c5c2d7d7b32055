'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { findAt, isList, isObject, type Json, objectAt, type Path } from '@/lib/authoring/json';
import { paragraphsOf } from '@/lib/authoring/names';
import { setIn } from '@/lib/authoring/set-in';
import { Dialog } from '../../_components/dialog';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useDocumentNames } from '../_draft/use-names';

/** The citations with a paragraph put in or taken out; none left is no key at all. */
const withParagraph = (held: Json | undefined, document: string, paragraph: number, isCited: boolean) => {
  const citations = isObject(held) ? held : {};
  const before = citations[document];
  const others = (isList(before) ? before : []).map(Number).filter((number) => number !== paragraph);
  const after = (isCited ? [...others, paragraph] : others).sort((a, b) => a - b);
  const { [document]: _, ...rest } = citations;
  return after.length > 0 ? { ...citations, [document]: after } : rest;
};

function Paragraphs({ path, document: id }: { readonly path: Path; readonly document: string }) {
  const t = useTranslations('studio.citations');
  const language = useLocale();
  const edit = useEdit();
  const { document, sources } = useDraft();
  const cited = objectAt(document, path)[id];
  const texts = sources.find((source) => source.document === id)?.paragraphs;
  const paragraphs = paragraphsOf(document, language, id);
  const mark = (paragraph: number, isCited: boolean): void => {
    edit((now) => {
      const next = withParagraph(findAt(now, path), id, paragraph, isCited);
      if (Object.keys(next).length > 0) return [setIn(now, path, next)];
      return findAt(now, path) === undefined ? [] : [{ op: 'unset', path }];
    });
  };
  if (paragraphs.length === 0) return <p className="text-small text-soft">{t('noParagraphs')}</p>;
  return (
    <ol className="divide-y divide-hairline">
      {paragraphs.map(({ id: number, name }) => (
        <li key={number}>
          <label className="grid cursor-pointer grid-cols-[1.5rem_2rem_1fr] items-baseline py-2.5">
            <input
              type="checkbox"
              className="size-4.5 accent-ink"
              checked={isList(cited) && cited.includes(Number(number))}
              onChange={({ target }) => mark(Number(number), target.checked)}
            />
            <span className="text-small text-soft">{t('number', { number })}</span>
            <span className="font-serif text-small">{texts?.[Number(number) - 1] ?? name}</span>
          </label>
        </li>
      ))}
    </ol>
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
          <Paragraphs path={path} document={chosen} />
        </>
      )}
    </Dialog>
  );
}
