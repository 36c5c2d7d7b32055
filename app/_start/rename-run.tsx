'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { MOST_NAME_CHARACTERS, nameLength } from '@/lib/run/run-name';
import { Button } from '../_components/button';

interface RenameRunProps {
  /** What the game is called at present. */
  name: string;
  onRename: (name: string) => void;
  onCancel: () => void;
}

/** A field for a game's name, which it holds at first; Enter saves, Escape leaves it, and Enter during conversion does neither. */
export function RenameRun({ name, onRename, onCancel }: RenameRunProps) {
  const t = useTranslations('runs');
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const over = nameLength(text) - MOST_NAME_CHARACTERS;
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="flex flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (over <= 0) onRename(text);
      }}
    >
      <div className="min-w-64 flex-1">
        <label htmlFor={id} className="text-small text-soft">
          {t('renameLabel')}
        </label>
        <input
          id={id}
          ref={field}
          value={text}
          aria-describedby={`${id}-limit`}
          aria-invalid={over > 0}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
          }}
          className="mt-1 block min-h-11 w-full border border-edge bg-sheet px-3 text-ui text-ink"
        />
        <p id={`${id}-limit`} className={`mt-1 text-caption ${over > 0 ? 'font-semibold text-worse' : 'text-soft'}`}>
          {over > 0
            ? t('nameTooLong', { count: over, most: MOST_NAME_CHARACTERS })
            : t('nameLength', { count: nameLength(text), most: MOST_NAME_CHARACTERS })}
        </p>
      </div>
      <div className="flex gap-x-1 pb-6">
        <Button type="submit" aria-disabled={over > 0}>
          {t('renameSave')}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {t('renameCancel')}
        </Button>
      </div>
    </form>
  );
}
