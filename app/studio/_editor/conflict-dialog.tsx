'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Change } from '@/lib/authoring/changes';
import { isList, isObject, type Json } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { useDraft } from '../_draft/draft-context';
import { useOtherLanguage } from '../_fields/pack-text';
import { usePlaceText } from './use-place-text';

/** A value of the draft line by line, as its text file has it. */
const linesOf = (value: Json): string => {
  if (isList(value)) return value.map(linesOf).join('\n');
  if (!isObject(value)) return String(value ?? '');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${typeof inner === 'object' ? `\n${linesOf(inner)}` : String(inner)}`)
    .join('\n');
};

/** What a change says, or that it takes something out or moves it. */
const useSaidBy = (): ((change: Change) => string) => {
  const t = useTranslations('studio.conflict');
  return (change) => {
    if ('value' in change) return linesOf(change.value);
    return t(change.op === 'move' ? 'moved' : 'removed');
  };
};

function Said({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }) {
  const otherLanguage = useOtherLanguage();
  const placeText = usePlaceText();
  const saidBy = useSaidBy();
  return (
    <section className="mt-4">
      <h3 className="text-small font-semibold">{title}</h3>
      {changes.map((change) => (
        <div key={placeOf(change.path)} className="mt-1">
          <p className="text-caption text-soft">{placeText(placeOf(change.path)) || placeOf(change.path)}</p>
          <p
            lang={otherLanguage(saidBy(change))}
            className="max-h-40 overflow-y-auto border border-hairline p-2 font-serif whitespace-pre-wrap"
          >
            {saidBy(change)}
          </p>
        </div>
      ))}
    </section>
  );
}

/** The last that some changes say of each place: a word typed letter by letter is one. */
const lastOfEach = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [placeOf(change.path), change])).values(),
];

/** Asks whose text stays where two changed the same place; nothing is overwritten unasked. */
export function ConflictDialog() {
  const t = useTranslations('studio.conflict');
  const format = useFormatter();
  const refusalText = useRefusalText();
  const { conflict, authors, me, refusal, settle } = useDraft();
  if (!conflict) return null;
  const { mine, theirs, resting } = conflict;
  const nameOf = (author: string): string => (author === me ? t('otherPage') : (authors[author] ?? t('somebody')));
  const others = [...new Set(theirs.map(({ author }) => author))];
  const name = format.list(others.map(nameOf));
  const isOwn = others.length === 1 && others[0] === me;
  const explained = isOwn ? t('explainOwn') : t('explain', { name });
  return (
    <Dialog
      key={mine.key}
      open
      title={t('title')}
      text={theirs.length === 0 ? t('explainLong') : explained}
      place="centre"
    >
      {theirs.length > 0 && (
        <Said title={t('theirs', { name })} changes={lastOfEach(theirs.flatMap(({ changes }) => changes))} />
      )}
      <Said title={t('mine')} changes={lastOfEach([mine, ...resting].flatMap(({ changes }) => changes))} />
      {resting.length > 0 && <p className="mt-3 text-small">{t('resting', { count: resting.length })}</p>}
      {refusal && (
        <p role="alert" className="mt-3 text-small text-worse">
          {refusalText(refusal)}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={() => settle('theirs')}>{t('takeTheirs')}</Button>
        <Button onClick={() => settle('mine')}>{t('takeMine')}</Button>
      </div>
    </Dialog>
  );
}
