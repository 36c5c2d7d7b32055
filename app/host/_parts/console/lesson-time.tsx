'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '../../../_components/button';
import { INPUT } from '../form/field';
import { USUAL_LESSON_MINUTES } from '../form/lesson-sum';
import { useConsole } from './console-context';
import { checkTime } from './next-step';
import { useNow } from './use-now';

const TICK_MS = 10_000;
const DAY_MS = 24 * 60 * 60_000;
/** A time of day that lies further back than this is meant for tomorrow. */
const PAST_MS = 6 * 60 * 60_000;

const timeOfDay = (ms: number): string => {
  const date = new Date(ms);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
};

/** The moment that a time of day means, near now; null where it is none. */
const momentOf = (text: string, now: number): number | null => {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  if (!parts) return null;
  const moment = new Date(now).setHours(Number(parts[1]), Number(parts[2]), 0, 0);
  return moment < now - PAST_MS ? moment + DAY_MS : moment;
};

/** Warns when the time that is left is, or will be, less than the debrief needs; offers to play a quarter less. */
export function TimeWarning() {
  const t = useTranslations('host.lesson');
  const { room, host, lesson, aheadMs, send } = useConsole();
  const now = useNow(aheadMs, TICK_MS);
  if (lesson === null || lesson.endsAt === null) return null;
  const { place } = room;
  const check = checkTime(host.settings, place, lesson.minutes, lesson.endsAt - now);
  if (check.verdict === 'fine') return null;
  const whole = (minutes: number) => Math.max(0, Math.round(minutes));
  const values = { left: whole(check.left), toPlay: whole(check.toPlay), debrief: whole(check.debrief) };
  const last = Math.max(1, place.quarter);
  return (
    <div role="alert" className="border-worse border-l-4 bg-sheet py-2 pl-4">
      <p>{t(`warn.${check.verdict}`, values)}</p>
      {host.settings.quarters > last && (
        <Button
          weight="quiet"
          className="-ml-2"
          onClick={() => void send({ type: 'ChangeSettings', settings: { ...host.settings, quarters: last } })}
        >
          {t('lastQuarter')}
        </Button>
      )}
    </div>
  );
}

/** When the lesson ends, as the host states it, and how much time that leaves. */
export function LessonTime() {
  const t = useTranslations('host.lesson');
  const format = useFormatter();
  const id = useId();
  const { host, room, lesson, setLesson, aheadMs } = useConsole();
  const now = useNow(aheadMs, TICK_MS);
  const minutes = lesson?.minutes ?? USUAL_LESSON_MINUTES;
  const endsAt = lesson?.endsAt ?? null;
  const left = endsAt === null ? null : checkTime(host.settings, room.place, minutes, endsAt - now);
  return (
    <section className="border-hairline border-t py-4">
      <h2 className="text-h3">{t('title')}</h2>
      <label htmlFor={id} className="mt-2 block text-small text-soft">
        {t('endsAt')}
      </label>
      <input
        id={id}
        type="time"
        key={endsAt}
        defaultValue={endsAt === null ? '' : timeOfDay(endsAt)}
        onBlur={(event) => setLesson({ minutes, endsAt: momentOf(event.target.value, now) })}
        className={`${INPUT} mt-1`}
      />
      <p className="mt-2 text-small text-soft">
        {left === null
          ? t('unknown')
          : t('plan', {
              left: format.number(Math.max(0, Math.round(left.left))),
              toPlay: format.number(Math.round(left.toPlay)),
              debrief: format.number(Math.round(left.debrief)),
            })}
      </p>
    </section>
  );
}
