'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { Reach } from '@/lib/server/reach';
import type { SessionRecord, ViewMessage } from '@/lib/server/sessions/contract';
import { isPlayOver } from '@/lib/session/phases';
import { reachableOrigins } from '../../../_class/reachable';
import { type ClassPack, useClassPack } from '../../../_class/use-class-pack';
import { useClassView } from '../../../_class/use-class-view';
import { buttonClass } from '../../../_components/button';
import { readRecord } from '../../../_data/class-sessions';
import { PRINT_LANGUAGES } from '../../../prints/sheets';
import { addressOfSession, debriefPackAddress, EXPORT_FORMATS, exportAddress, screenAddress } from '../addresses';
import { NoClass } from '../console/no-class';
import { CheckField } from '../form/field';
import { DeleteClass } from './delete-class';
import { Reflections } from './reflections';
import { TakeHomeLinks } from './take-home-links';

function Exports({ id, named }: { id: string; named: boolean }) {
  const t = useTranslations('host.after');
  const language = useLocale();
  const [names, setNames] = useState(false);
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h2">{t('exports')}</h2>
      <p className="measure mt-1 text-small text-soft">{t('exportsText')}</p>
      {named && (
        <CheckField checked={names} onChange={setNames}>
          {t('exportNames')}
        </CheckField>
      )}
      <ul className="mt-2 divide-y divide-hairline border-hairline border-y">
        {EXPORT_FORMATS.map((format) => (
          <li key={format} className="flex flex-wrap items-center gap-x-4">
            <a
              href={exportAddress(id, { format, language, names })}
              download
              className={`${buttonClass('quiet')} -ml-2`}
            >
              {t(`format.${format}.name`)}
            </a>
            <span className="text-small text-soft">{t(`format.${format}.text`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DebriefPack({ id }: { id: string }) {
  const t = useTranslations('host.after');
  const tLanguage = useTranslations('host.after.packLanguage');
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h2">{t('pack')}</h2>
      <p className="measure mt-1 text-small text-soft">{t('packText')}</p>
      <p className="mt-2 flex flex-wrap gap-x-5">
        {PRINT_LANGUAGES.map((language) => (
          <Link
            key={language}
            href={debriefPackAddress(id, language)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {tLanguage(language)}
          </Link>
        ))}
      </p>
    </section>
  );
}

/** The record of a class that is over; null until it is read. */
const useRecord = (id: string, over: boolean): SessionRecord | null => {
  const [record, setRecord] = useState<SessionRecord | null>(null);
  useEffect(() => {
    if (!over) return;
    let wanted = true;
    void readRecord({ kind: 'session', id, as: 'host' }).then((read) => {
      if (wanted && read.ok) setRecord(read.value.record);
    });
    return () => {
      wanted = false;
    };
  }, [id, over]);
  return record;
};

interface OverProps {
  id: string;
  classPack: ClassPack;
  projectorKey: string;
  reach: Reach;
}

function Over({ id, classPack, projectorKey, reach }: OverProps) {
  const t = useTranslations('host.after');
  const language = useLocale();
  const record = useRecord(id, true);
  const [origin] = reachableOrigins(reach, window.location.origin);
  const texts = classPack.texts[language];
  return (
    <>
      <section className="mt-8 border-hairline border-t pt-5">
        <h2 className="text-h2">{t('debrief')}</h2>
        <p className="measure mt-1">{t('debriefText')}</p>
        <a href={screenAddress(projectorKey)} target="_blank" rel="noopener" className={`${buttonClass('plain')} mt-3`}>
          {t('projector')}
        </a>
      </section>
      <DebriefPack id={id} />
      {record && <TakeHomeLinks record={record} classPack={classPack} texts={texts} origin={origin} />}
      {record && <Reflections record={record} texts={texts} language={language} />}
      <Exports id={id} named={record?.seats.some(({ name }) => name !== null) ?? false} />
    </>
  );
}

interface BodyProps {
  id: string;
  message: ViewMessage;
  classPack: ClassPack;
  reach: Reach;
}

function Body({ id, message, classPack, reach }: BodyProps) {
  const t = useTranslations('host.after');
  const { room } = message.view;
  const over = isPlayOver(room.place.phase);
  const ended = room.place.phase === 'ended';
  return (
    <>
      {!ended && (
        <p className="measure mt-3">
          {t(over ? 'stillOpen' : 'notOver')}{' '}
          <Link href={addressOfSession(id)} className="text-link">
            {t('toConsole')}
          </Link>
        </p>
      )}
      {over && <Over id={id} classPack={classPack} projectorKey={message.host?.projectorKey ?? ''} reach={reach} />}
      <DeleteClass id={id} days={room.settings.retentionDays} />
    </>
  );
}

/** What is left to do after a class: the debrief once more, links to take home, files, and deleting it. */
export function AfterClass({ id, reach }: { id: string; reach: Reach }) {
  const t = useTranslations('host.after');
  const tConsole = useTranslations('host.console');
  const language = useLocale();
  const address = useMemo(() => ({ kind: 'session', id, as: 'host' }) as const, [id]);
  const link = useClassView(address);
  const classPack = useClassPack(address, link.message?.view.room ?? null, null);
  if (link.refused !== null) return <NoClass code={link.refused} />;
  return (
    <div className="page py-10">
      <h1 className="text-h1">{t('title')}</h1>
      {link.message === null || classPack === null ? (
        <p role="status" className="mt-6 text-soft">
          {tConsole(link.state === 'lost' ? 'link.lost' : 'opening')}
        </p>
      ) : (
        <>
          <p className="opening">{link.message.host?.title || classPack.texts[language].title}</p>
          <Body id={id} message={link.message} classPack={classPack} reach={reach} />
        </>
      )}
    </div>
  );
}
