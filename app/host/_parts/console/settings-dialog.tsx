'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SessionSettings } from '@/lib/session/settings';
import { Button } from '../../../_components/button';
import { Dialog } from '../../../_components/dialog';
import { CutFields } from '../form/cut-fields';
import { USUAL_LESSON_MINUTES } from '../form/lesson-sum';
import { PaceFields } from '../form/pace-fields';
import { toOffer } from '../form/pack-offer';
import { RoomFields, WorldFields } from '../form/rule-fields';
import { useConsole } from './console-context';

function Form({ onDone }: { onDone: () => void }) {
  const t = useTranslations('host.settings');
  const { room, host, pack, texts, lesson, setLesson, send } = useConsole();
  const [settings, setSettings] = useState<SessionSettings>(host.settings);
  const begun = room.place.quarter;
  const offer = toOffer(pack, texts);
  const save = () => {
    onDone();
    void send({ type: 'ChangeSettings', settings });
  };
  return (
    <div className="space-y-6">
      {begun > 0 && <p className="text-small text-soft">{t('begun')}</p>}
      <PaceFields
        settings={settings}
        mostQuarters={pack.quarters}
        begun={begun}
        lessonMinutes={lesson?.minutes ?? USUAL_LESSON_MINUTES}
        onLesson={(minutes) => setLesson({ minutes, endsAt: lesson?.endsAt ?? null })}
        onChange={setSettings}
      />
      <RoomFields settings={settings} onChange={setSettings} />
      <WorldFields settings={settings} begun={begun > 0} onChange={setSettings} />
      <CutFields
        offer={offer}
        cut={settings.cut}
        quarters={settings.quarters}
        begun={begun}
        onChange={(cut) => setSettings({ ...settings, cut })}
      />
      <div className="flex flex-wrap gap-3">
        <Button weight="primary" onClick={save}>
          {t('save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

/** Changes the settings of a class that is open; what quarters already begun rest on cannot change. */
export function SettingsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('host.settings');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')}>
      {open && <Form onDone={() => onOpenChange(false)} />}
    </Dialog>
  );
}
