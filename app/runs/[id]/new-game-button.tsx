'use client';

import { useTranslations } from 'next-intl';
import type { RunDocument } from '@/lib/run/run-document';
import { Button } from '../../_components/button';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { useNewGame } from '../../_replay/use-new-game';

/** Characters that a game's name may have on the server. */
const MOST_CHARACTERS = 80;

interface NewGameButtonProps {
  document: RunDocument;
  name: string;
  children: string;
}

/** Makes a new game out of a saved one, and says beforehand that the saved one stays. */
export function NewGameButton({ document, name, children }: NewGameButtonProps) {
  const t = useTranslations('replay.saved');
  const refusalText = useRefusalText();
  const { pending, refusal, begin } = useNewGame();
  return (
    <>
      <p className="running">{t('kept')}</p>
      <Button
        weight="primary"
        aria-disabled={pending}
        onClick={() => begin(document, [...name].slice(0, MOST_CHARACTERS).join(''))}
      >
        {pending ? t('making') : children}
      </Button>
      {refusal && (
        <p role="alert" className="text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
    </>
  );
}
