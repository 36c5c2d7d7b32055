'use client';

import { useTranslations } from 'next-intl';
import { TIMED_PHASES } from '@/lib/session/phases';
import type { SessionSettings } from '@/lib/session/settings';
import { NumberField } from './field';
import { sumLesson } from './lesson-sum';

interface LessonVerdictProps {
  settings: Pick<SessionSettings, 'minutes' | 'quarters'>;
  lessonMinutes: number;
}

/** What play takes of the lesson, what it leaves, and whether a third is kept for the debrief. */
export function LessonVerdict({ settings, lessonMinutes }: LessonVerdictProps) {
  const t = useTranslations('host.lesson');
  const { opening, play, left, debrief, fits, quartersThatFit } = sumLesson(settings, lessonMinutes);
  return (
    <p role="status" className={`mt-3 text-small ${fits ? '' : 'text-worse'}`}>
      {t('sum', { opening, play, left: Math.max(0, left) })}{' '}
      {fits
        ? t('fits', { debrief: Math.round(debrief) })
        : t('short', { debrief: Math.round(debrief), quartersThatFit })}
    </p>
  );
}

interface MinutesFieldsProps {
  minutes: SessionSettings['minutes'];
  onChange: (minutes: SessionSettings['minutes']) => void;
}

/** Minutes of each phase of a quarter. */
export function MinutesFields({ minutes, onChange }: MinutesFieldsProps) {
  const t = useTranslations('host');
  return (
    <fieldset>
      <legend className="text-small">{t('form.minutes')}</legend>
      <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-x-4 gap-y-3">
        {TIMED_PHASES.map((phase) => (
          <NumberField
            key={phase}
            label={t(`phase.${phase}`)}
            value={minutes[phase]}
            min={0.5}
            max={120}
            step={0.5}
            onChange={(value) => onChange({ ...minutes, [phase]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
