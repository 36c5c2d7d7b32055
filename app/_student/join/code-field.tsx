'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { groupCode, readCode } from './read-code';
import { useComposed } from './use-composed';

interface CodeFieldProps {
  code: string;
  onChange: (code: string) => void;
}

/** The six characters of a code: spaces, small letters and full-width ones are forgiven. */
export function CodeField({ code, onChange }: CodeFieldProps) {
  const t = useTranslations('join');
  const id = useId();
  const field = useComposed(groupCode(code), (typed) => onChange(readCode(typed)));
  return (
    <div>
      <label htmlFor={id} className="text-small font-semibold">
        {t('code')}
      </label>
      <input
        id={id}
        name="code"
        {...field}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
        aria-describedby={`${id}-note`}
        className="mt-1 min-h-16 w-full border border-edge bg-sheet px-4 text-center font-sans text-h1 font-semibold tracking-[0.2em] uppercase"
      />
      <p id={`${id}-note`} className="mt-1 text-caption text-soft">
        {t('codeNote')}
      </p>
    </div>
  );
}
