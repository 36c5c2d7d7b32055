'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { copyText } from './copy-text';

interface CopyButtonProps {
  /** What is copied, made when the button is pressed. */
  text: () => string | Promise<string>;
  children: ReactNode;
}

/** Copies a text and says so; where the browser forbids it, shows the text to be copied by hand. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const t = useTranslations('copy');
  const [outcome, setOutcome] = useState<{ copied: boolean; text: string } | null>(null);
  const copy = async () => {
    const made = await text();
    setOutcome({ copied: await copyText(made), text: made });
  };
  return (
    <div>
      <Button onClick={copy}>{children}</Button>
      <p role="status" className="mt-1 text-small text-soft">
        {outcome && t(outcome.copied ? 'copied' : 'byHand')}
      </p>
      {outcome && !outcome.copied && (
        <input
          readOnly
          aria-label={t('byHand')}
          value={outcome.text}
          onFocus={(event) => event.target.select()}
          className="mt-1 w-full border border-edge bg-sheet px-3 py-2 text-small"
        />
      )}
    </div>
  );
}
