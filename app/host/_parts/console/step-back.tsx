'use client';

import { useTranslations } from 'next-intl';
import type { StepBackPreview } from '@/lib/session/views/host-view';
import { Button } from '../../../_components/button';
import { Dialog } from '../../../_components/dialog';
import { useConsole } from './console-context';
import { useNames } from './use-names';

interface StepBackProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  back: StepBackPreview;
}

function Consequences({ back }: { back: StepBackPreview }) {
  const t = useTranslations('host.back');
  const names = useNames();
  if (!back.undoesReveal) return <p className="mt-2">{t('nothingUndone')}</p>;
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5">
      <li>{t('undoesReveal')}</li>
      {back.undoneChoices.length > 0 && (
        <li>{t('undoneChoices', { sides: back.undoneChoices.map(names.side).join(t('and')) })}</li>
      )}
      <li>{t('marked')}</li>
    </ul>
  );
}

/** Says what one step back takes back before it is taken. */
export function StepBack({ open, onOpenChange, back }: StepBackProps) {
  const t = useTranslations('host.back');
  const { room, send } = useConsole();
  const names = useNames();
  const go = () => {
    onOpenChange(false);
    void send({ type: 'StepBack', from: room.place });
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title', { place: names.place(back.to) })} place="centre">
      <Consequences back={back} />
      <p className="mt-2 text-small text-soft">{t('kept')}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button weight="primary" onClick={() => onOpenChange(false)}>
          {t('stay')}
        </Button>
        <Button onClick={go}>{t('go')}</Button>
      </div>
    </Dialog>
  );
}
