'use client';

import { useTranslations } from 'next-intl';
import type { Change } from '@/lib/authoring/changes';
import { placeOf } from '@/lib/authoring/places';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { useDraft } from '../_draft/draft-context';
import { useOtherLanguage } from '../_fields/pack-text';
import { usePlaceText } from './use-place-text';

const saidBy = (change: Change): string => {
  if (!('value' in change)) return '–';
  return typeof change.value === 'string' ? change.value : JSON.stringify(change.value, null, 1);
};

function Said({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }) {
  const otherLanguage = useOtherLanguage();
  const placeText = usePlaceText();
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

/** Asks whose text stays where two changed the same place; nothing is overwritten unasked. */
export function ConflictDialog() {
  const t = useTranslations('studio.conflict');
  const { conflict, authors, me, settle } = useDraft();
  if (!conflict) return null;
  const by = conflict.theirs[0]?.author ?? me;
  const name = by === me ? t('otherPage') : (authors[by] ?? t('somebody'));
  const explained = by === me ? t('explainOwn') : t('explain', { name });
  return (
    <Dialog open title={t('title')} text={explained} place="centre">
      <Said title={t('theirs', { name })} changes={conflict.theirs.flatMap(({ changes }) => changes)} />
      <Said title={t('mine')} changes={conflict.mine.changes} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={() => settle('theirs')}>{t('takeTheirs')}</Button>
        <Button onClick={() => settle('mine')}>{t('takeMine')}</Button>
      </div>
    </Dialog>
  );
}
