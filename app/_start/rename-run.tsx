'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '../_components/button';

/** A field for a game's name; full-width input works, and Enter during conversion does not send it. */
export function RenameRun({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const t = useTranslations('runs');
  const [text, setText] = useState(name);
  const id = useId();
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(text);
      }}
    >
      <label htmlFor={id} className="text-small text-soft">
        {t('renameLabel')}
        <input
          id={id}
          value={text}
          maxLength={80}
          onChange={(event) => setText(event.target.value)}
          className="mt-1 block min-h-11 w-full min-w-64 border border-edge bg-sheet px-3 text-ui text-ink"
        />
      </label>
      <Button type="submit">{t('renameSave')}</Button>
    </form>
  );
}
