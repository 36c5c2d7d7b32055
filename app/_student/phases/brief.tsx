'use client';

import { useTranslations } from 'next-intl';
import { CardTable } from '../card-table';
import { useStudent } from '../class-context';
import { AskedNow } from '../parts/asked';
import { ReadyFoot } from '../parts/foot';
import { WhatHappened } from '../parts/happened';
import { Matters } from '../parts/matters';
import { RedLines } from '../parts/red-lines';
import { ScreenTitle } from '../parts/screen-title';

/** The red lines of one's office, and those of one's capital. */
function AllRedLines() {
  const t = useTranslations('student.brief');
  const { role, side, pack, texts } = useStudent();
  const capital = side === null ? [] : (pack.pack.redLines[side] ?? []);
  return (
    <CardTable side={side ?? pack.compiled.sides[0]}>
      {role.redLines.length > 0 && (
        <section className="mt-6">
          <h2 className="eyebrow mb-1">{t('ownLines')}</h2>
          <RedLines lines={role.redLines} />
        </section>
      )}
      {side !== null && capital.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 py-2.5 text-small text-link">
            {t('capitalLines', { side: texts.sides[side]!.name, count: capital.length })}
          </summary>
          <RedLines lines={capital} />
        </details>
      )}
    </CardTable>
  );
}

/** The brief of a role: its goal, its brief, its red lines, and the indicators that matter to it. */
export function BriefScreen() {
  const t = useTranslations('student.brief');
  const { role, side, texts, room } = useStudent();
  const { name, goal, brief } = texts.roles[role.id]!;
  return (
    <>
      <ScreenTitle title={name} />
      <WhatHappened />
      <section className="mt-6">
        <h2 className="eyebrow">{t('goal')}</h2>
        <p className="mt-1 font-serif text-lead">{goal}</p>
      </section>
      <section className="mt-6">
        <h2 className="eyebrow">{t('brief')}</h2>
        <p className="mt-1 running">{brief}</p>
        {side !== null && texts.aims[side] && (
          <p className="mt-3 text-small">{t('aim', { side: texts.sides[side]!.name, aim: texts.aims[side] })}</p>
        )}
      </section>
      <AskedNow />
      <AllRedLines />
      <section className="mt-6">
        <h2 className="eyebrow mb-1">{t('matters')}</h2>
        <Matters />
      </section>
      {room.place.quarter === 1 && (
        <section className="mt-6">
          <h2 className="text-h3">{texts.title}</h2>
          <p className="mt-1 running">{texts.summary}</p>
        </section>
      )}
      <ReadyFoot />
    </>
  );
}
