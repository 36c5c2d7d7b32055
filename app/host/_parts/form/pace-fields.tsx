'use client';

import { useTranslations } from 'next-intl';
import { PACES, type SessionSettings } from '@/lib/session/settings';
import { Choice } from '../../../_start/choice';
import { NumberField } from './field';
import { LessonVerdict, MinutesFields } from './minutes-fields';

interface PaceFieldsProps {
  settings: SessionSettings;
  /** Quarters that the pack has. */
  mostQuarters: number;
  /** The quarter that is being played; 0 before play. */
  begun: number;
  lessonMinutes: number;
  onLesson: (minutes: number) => void;
  onChange: (settings: SessionSettings) => void;
}

/** How many quarters in how long a lesson, who moves the class on, and the minutes of each phase with their sum. */
export function PaceFields(props: PaceFieldsProps) {
  const { settings, mostQuarters, begun, lessonMinutes, onLesson, onChange } = props;
  const t = useTranslations('host.form');
  return (
    <div>
      <div className="flex flex-wrap gap-4">
        <NumberField
          label={t('quarters', { most: mostQuarters })}
          value={settings.quarters}
          min={Math.max(1, begun)}
          max={mostQuarters}
          onChange={(quarters) => onChange({ ...settings, quarters: Math.round(quarters) })}
        />
        <NumberField label={t('lessonMinutes')} value={lessonMinutes} min={10} max={600} step={5} onChange={onLesson} />
      </div>
      <div className="my-5 grid gap-2 sm:grid-cols-2">
        {PACES.map((pace) => (
          <Choice
            key={pace}
            name="pace"
            value={pace}
            chosen={pace === settings.pace}
            onChoose={() => onChange({ ...settings, pace })}
            title={t(`paces.${pace}.name`)}
          >
            {t(`paces.${pace}.text`)}
          </Choice>
        ))}
      </div>
      <MinutesFields minutes={settings.minutes} onChange={(minutes) => onChange({ ...settings, minutes })} />
      <LessonVerdict settings={settings} lessonMinutes={lessonMinutes} />
    </div>
  );
}
