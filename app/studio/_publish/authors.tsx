'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useTransition } from 'react';
import { Button } from '../../_components/button';
import { addAuthor, removeAuthor } from '../../_data/studio';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useSay } from '../_editor/said';
import { RefusalLine } from '../_library/refusal-line';
import { useRefused } from './use-refused';

const useAuthors = () => {
  const t = useTranslations('studio.publish.authors');
  const say = useSay();
  const { about, authors: names, takeAuthors } = useDraft();
  const [pending, startTransition] = useTransition();
  const { refusal, keep } = useRefused();
  const add = (email: string, onDone: () => void) =>
    startTransition(async () => {
      const done = await addAuthor(about.id, email);
      keep(done);
      if (!done.ok) return;
      const { id, name } = done.value.author;
      takeAuthors((before) => ({ ...before, [id]: name }));
      say(t('added', { name }));
      onDone();
    });
  const remove = (author: string) =>
    startTransition(async () => {
      const done = await removeAuthor(about.id, author);
      keep(done);
      if (!done.ok) return;
      takeAuthors((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== author)));
      say(t('removed', { name: names[author] ?? author }));
    });
  return { names, pending, refusal, add, remove };
};

function Invitation({
  pending,
  onInvite,
}: {
  pending: boolean;
  onInvite: (email: string, onDone: () => void) => void;
}) {
  const t = useTranslations('studio.publish.authors');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    onInvite(String(new FormData(form).get('email')), () => form.reset());
  };
  return (
    <form onSubmit={submit} className="mt-3 flex flex-wrap items-end gap-3">
      <label className="block text-small">
        <span className="block text-soft">{t('email')}</span>
        <input type="email" name="email" required autoComplete="off" className={`${INPUT} mt-1 w-72 max-w-full`} />
      </label>
      <Button type="submit" disabled={pending}>
        {t('invite')}
      </Button>
    </form>
  );
}

/** Who writes in the draft; its owner lets colleagues in and takes them out. */
export function Authors() {
  const t = useTranslations('studio.publish.authors');
  const { about, me } = useDraft();
  const { names, pending, refusal, add, remove } = useAuthors();
  const isOwner = about.role === 'owner';
  return (
    <>
      <p className="measure text-small text-soft">{t('text')}</p>
      <ul className="measure mt-2 divide-y divide-hairline border-hairline border-y">
        {Object.entries(names).map(([id, name]) => (
          <li key={id} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 text-small">
            <span>{id === me ? t('you', { name }) : name}</span>
            {isOwner && id !== me && (
              <Button
                weight="quiet"
                disabled={pending}
                aria-label={t('removeName', { name })}
                onClick={() => remove(id)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOwner && <Invitation pending={pending} onInvite={add} />}
      <RefusalLine refusal={refusal} />
    </>
  );
}
