'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../_components/button';
import { useStudent } from '../class-context';
import { Reflection } from '../parts/reflection';
import { ScreenTitle } from '../parts/screen-title';
import { TakeHomeLinks } from '../parts/take-home-links';

/** After play: the way to the class's debrief, three questions to oneself, and the game to take home. */
export function DebriefScreen() {
  const t = useTranslations('student.debrief');
  const { id, room, texts } = useStudent();
  const isEnded = room.place.phase === 'ended';
  return (
    <div className="pb-12">
      <ScreenTitle title={t(isEnded ? 'ended' : 'title')}>
        {t(isEnded ? 'endedText' : 'text', { days: room.settings.retentionDays })}
      </ScreenTitle>
      <Link href={`/class/${id}/debrief`} className={`${buttonClass('primary')} mt-4 w-full`}>
        {t('open')}
      </Link>
      {texts.learningGoals.length > 0 && (
        <section className="mt-8">
          <h2 className="eyebrow">{t('goals')}</h2>
          <ul className="mt-1 space-y-2">
            {texts.learningGoals.map((goal) => (
              <li key={goal} className="border-hairline border-l-2 pl-3 running">
                {goal}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Reflection />
      <TakeHomeLinks />
    </div>
  );
}
