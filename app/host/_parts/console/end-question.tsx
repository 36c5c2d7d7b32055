'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../_components/button';
import { Dialog } from '../../../_components/dialog';
import { useConsole } from './console-context';

/** Asks before a class is ended for good; going on with it is the first button. */
export function EndQuestion({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('host.end');
  const { room, send } = useConsole();
  const end = () => {
    onOpenChange(false);
    void send({ type: 'EndSession' });
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} place="centre">
      <p>{t('text', { days: room.settings.retentionDays })}</p>
      {room.place.phase !== 'debrief' && <p className="mt-2 text-worse">{t('noDebrief')}</p>}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button weight="primary" onClick={() => onOpenChange(false)}>
          {t('stay')}
        </Button>
        <Button onClick={end}>{t('end')}</Button>
      </div>
    </Dialog>
  );
}
