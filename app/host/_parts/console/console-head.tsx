'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isPlayOver } from '@/lib/session/phases';
import type { LinkState } from '../../../_class/class-line';
import { Button, buttonClass } from '../../../_components/button';
import { afterAddressOf } from '../addresses';
import { useConsole } from './console-context';
import { EndQuestion } from './end-question';
import { SettingsDialog } from './settings-dialog';

/** The class's name, whether this screen is up to date, and what concerns the whole class: settings, its end. */
export function ConsoleHead({ link }: { link: LinkState }) {
  const t = useTranslations('host.console');
  const { id, room, extras, texts } = useConsole();
  const [asking, setAsking] = useState<'none' | 'settings' | 'end'>('none');
  const toggle = (question: 'settings' | 'end') => (open: boolean) => setAsking(open ? question : 'none');
  const ended = room.place.phase === 'ended';
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 pt-5 pb-3">
      <div>
        <h1 className="text-h3">{extras.title || texts.title}</h1>
        <p className="text-small text-soft">
          {extras.title && <span className="title-italic">{texts.title}</span>}
          {extras.title && room.settings.rehearsal && ' · '}
          {room.settings.rehearsal && t('rehearsal')}
        </p>
        <p role="status" className={link === 'lost' ? 'text-small text-worse' : 'text-caption text-soft'}>
          {link === 'live' ? '' : t(`link.${link}`)}
        </p>
      </div>
      <div className="-ml-2 flex flex-wrap gap-x-1">
        {!ended && (
          <Button weight="quiet" onClick={() => setAsking('settings')}>
            {t('settings')}
          </Button>
        )}
        {isPlayOver(room.place.phase) && (
          <Link href={afterAddressOf(id)} className={buttonClass('quiet')}>
            {t('after')}
          </Link>
        )}
        {!isPlayOver(room.place.phase) && (
          <Button weight="quiet" onClick={() => setAsking('end')}>
            {t('end')}
          </Button>
        )}
      </div>
      <SettingsDialog open={asking === 'settings'} onOpenChange={toggle('settings')} />
      <EndQuestion open={asking === 'end'} onOpenChange={toggle('end')} />
    </div>
  );
}
