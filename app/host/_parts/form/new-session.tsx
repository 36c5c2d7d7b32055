'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SessionSettings } from '@/lib/session/settings';
import { Question } from '../../../_start/choice';
import { CutFields } from './cut-fields';
import { INPUT } from './field';
import { USUAL_LESSON_MINUTES } from './lesson-sum';
import { OpenButtons } from './open-buttons';
import { PaceFields } from './pace-fields';
import type { PackOffer } from './pack-offer';
import { PackQuestion } from './pack-question';
import { RoomFields, WorldFields } from './rule-fields';
import { usualSettings } from './usual-settings';

interface NewSessionProps {
  offers: readonly [PackOffer, ...PackOffer[]];
}

/** Characters that a class's title may have. */
const MOST_TITLE_CHARACTERS = 80;

function TitleField({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const t = useTranslations('host.new');
  return (
    <label className="block text-small">
      <span className="block text-soft">{t('titleLabel')}</span>
      <input
        value={title}
        maxLength={MOST_TITLE_CHARACTERS}
        onChange={(event) => onChange(event.target.value)}
        className={`${INPUT} mt-1 w-full max-w-md`}
      />
    </label>
  );
}

/** What a change of the period keeps: everything but its quarters and cards. */
const settleOn = (settings: SessionSettings, offer: PackOffer): SessionSettings => {
  const { quarters, cut } = usualSettings(offer);
  return { ...settings, quarters, cut };
};

/** The form that prepares a class. */
export function NewSession({ offers }: NewSessionProps) {
  const t = useTranslations('host.new');
  const [hash, setHash] = useState(offers[0].hash);
  const [title, setTitle] = useState('');
  const [lessonMinutes, setLessonMinutes] = useState(USUAL_LESSON_MINUTES);
  const [settings, setSettings] = useState(() => usualSettings(offers[0]));
  const offer = offers.find((known) => known.hash === hash) ?? offers[0];
  const choosePack = (chosen: string) => {
    setHash(chosen);
    setSettings((before) => settleOn(before, offers.find((known) => known.hash === chosen) ?? offers[0]));
  };
  return (
    <div className="isolate mt-8">
      <PackQuestion offers={offers} offer={offer} onChoose={choosePack} />
      <Question legend={t('time')}>
        <PaceFields
          settings={settings}
          mostQuarters={offer.quarters}
          begun={0}
          lessonMinutes={lessonMinutes}
          onLesson={setLessonMinutes}
          onChange={setSettings}
        />
      </Question>
      <Question legend={t('room')}>
        <TitleField title={title} onChange={setTitle} />
        <div className="mt-4">
          <RoomFields settings={settings} onChange={setSettings} />
        </div>
      </Question>
      <Question legend={t('world')}>
        <WorldFields settings={settings} begun={false} onChange={setSettings} />
      </Question>
      <Question legend={t('cards')}>
        <CutFields
          offer={offer}
          cut={settings.cut}
          quarters={settings.quarters}
          begun={0}
          onChange={(cut) => setSettings({ ...settings, cut })}
        />
      </Question>
      <OpenButtons pack={offer} title={title.trim()} settings={settings} lessonMinutes={lessonMinutes} />
    </div>
  );
}
