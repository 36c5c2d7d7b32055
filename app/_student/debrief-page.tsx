'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isPlayOver } from '@/lib/session/phases';
import type { RoomView } from '@/lib/session/views/room-view';
import { BesideTheRecord } from '../_class/debrief/beside-the-record';
import { CardQuestions } from '../_class/debrief/card-questions';
import { DecisionTable } from '../_class/debrief/decision-table';
import { PerceptionGap } from '../_class/debrief/perception-gap';
import { QuarterDetail } from '../_class/debrief/quarter-detail';
import { QuarterTalks } from '../_class/debrief/quarter-talks';
import { type Told, useQuarterOf } from '../_class/debrief/told';
import { TurningPoints } from '../_class/debrief/turning-points';
import { UntakenOptions } from '../_class/debrief/untaken-options';
import { useClassDebrief } from '../_class/debrief/use-class-debrief';
import { useClassView } from '../_class/use-class-view';
import { SourcebookProvider } from '../_components/sourcebook';
import type { ClassAddress } from '../_data/class-sessions';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { useClassAddress } from './class-address';
import { ScreenTitle } from './parts/screen-title';
import { useLanguage } from './seat-name';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-h2">{title}</h2>
      {children}
    </section>
  );
}

function Talks({ quarter, ...told }: Told & { quarter: number }) {
  const t = useTranslations('classDebrief.talks');
  const talks = told.debrief.talks.find((known) => known.quarter === quarter);
  if (!talks) return null;
  return (
    <section className="mt-5">
      <h3 className="eyebrow mb-1">{t('title')}</h3>
      <QuarterTalks talks={talks} {...told} />
    </section>
  );
}

function Parts(told: Told) {
  const t = useTranslations('classDebrief.parts');
  const quarterOf = useQuarterOf(told);
  const { timeline } = told.debrief;
  const discussed = new Set(timeline.flatMap(({ decisions }) => decisions.map(({ card }) => card)));
  return (
    <>
      <Part title={t('glance')}>
        <DecisionTable {...told} />
      </Part>
      {timeline.map((quarter) => (
        <Part key={quarter.quarter} title={t('quarter', { quarter: quarterOf(quarter.quarter) })}>
          <QuarterDetail quarter={quarter} {...told} />
          <Talks quarter={quarter.quarter} {...told} />
        </Part>
      ))}
      <Part title={t('turning')}>
        <TurningPoints {...told} />
      </Part>
      <Part title={t('perception')}>
        <PerceptionGap {...told} />
      </Part>
      <Part title={t('untaken')}>
        <UntakenOptions {...told} />
      </Part>
      <Part title={t('record')}>
        <BesideTheRecord {...told} />
      </Part>
      <Part title={t('discussion')}>
        <div className="space-y-8">
          {[...discussed].map((card) => (
            <CardQuestions key={card} card={card} texts={told.texts} />
          ))}
        </div>
      </Part>
    </>
  );
}

function Debrief({ address, room }: { address: ClassAddress; room: RoomView }) {
  const t = useTranslations('student.debrief');
  const language = useLanguage();
  const read = useClassDebrief(address, room);
  if (!isPlayOver(room.place.phase)) return <p role="status">{t('early')}</p>;
  if (!read) return <p role="status">{t('reading')}</p>;
  const told = { debrief: read.debrief, texts: read.texts[language] };
  return (
    <SourcebookProvider documents={told.texts.documents} pack={room.packHash}>
      <Parts {...told} />
    </SourcebookProvider>
  );
}

/** What a class decided and what came of it, on a student's own device, to read and to print. */
export function DebriefPage({ id }: { id: string }) {
  const t = useTranslations('student.debrief');
  const refusalText = useRefusalText();
  const address = useClassAddress(id);
  const { message, refused } = useClassView(address);
  return (
    <div className="mx-auto w-full max-w-[60rem] px-4 pb-16">
      <Link href={`/class/${id}`} className="no-print inline-flex min-h-11 items-center text-link text-small">
        {t('toClass')}
      </Link>
      <ScreenTitle title={t('title')} />
      {refused && <p role="alert">{refusalText({ code: refused, message: refused })}</p>}
      {message ? (
        <Debrief address={address} room={message.view.room} />
      ) : (
        !refused && <p role="status">{t('reading')}</p>
      )}
    </div>
  );
}
