'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

const ShareDialog = dynamic(() => import('./share-dialog').then((module) => module.ShareDialog), { ssr: false });

/** Opens the way to send this game to somebody. */
export function ShareButton() {
  const t = useTranslations('share');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const show = () => {
    setWanted(true);
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="min-h-11 min-w-11 cursor-pointer text-small whitespace-nowrap text-link"
        onClick={show}
      >
        {t('button')}
      </button>
      {wanted && <ShareDialog open={open} onOpenChange={setOpen} />}
    </>
  );
}
