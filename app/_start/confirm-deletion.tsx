'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../_components/button';
import { Dialog } from '../_components/dialog';

interface ConfirmDeletionProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  text: string;
  onConfirm: () => void;
}

/** Asks before something is deleted for good; keeping it is the first button. */
export function ConfirmDeletion({ open, onOpenChange, title, text, onConfirm }: ConfirmDeletionProps) {
  const t = useTranslations('runs');
  const confirm = () => {
    onOpenChange(false);
    onConfirm();
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} text={text} place="centre">
      <div className="mt-6 flex flex-wrap gap-3">
        <Button weight="primary" onClick={() => onOpenChange(false)}>
          {t('keep')}
        </Button>
        <Button onClick={confirm}>{t('delete')}</Button>
      </div>
    </Dialog>
  );
}
