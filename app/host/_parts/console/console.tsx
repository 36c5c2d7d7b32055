'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Reach } from '@/lib/server/reach';
import type { ViewMessage } from '@/lib/server/sessions/contract';
import { reachableOrigins } from '../../../_class/reachable';
import { type ClassPack, useClassPack } from '../../../_class/use-class-pack';
import { type ClassLink, useClassView } from '../../../_class/use-class-view';
import { type Commands, useCommands } from '../../../_class/use-commands';
import { ConsoleProvider, type ConsoleValue } from './console-context';
import { ConsoleDesk } from './console-desk';
import { useLesson } from './lesson-store';
import { NoClass } from './no-class';

interface ReadyProps {
  id: string;
  link: ClassLink;
  message: ViewMessage;
  classPack: ClassPack;
  commands: Commands;
  reach: Reach;
}

function Ready({ id, link, message, classPack, commands, reach }: ReadyProps) {
  const language = useLocale();
  const [covered, setCovered] = useState(false);
  const [lesson, setLesson] = useLesson(id);
  const { view, host: extras, joinCode } = message;
  if (view.host === null || extras === null) return <NoClass code="not-the-host" />;
  const value: ConsoleValue = {
    id,
    room: view.room,
    host: view.host,
    extras,
    joinCode,
    origins: reachableOrigins(reach, window.location.origin),
    aheadMs: link.aheadMs,
    pack: classPack.pack,
    texts: classPack.texts[language],
    language,
    compiled: classPack.compiled,
    send: commands.send,
    covered,
    lesson,
    setLesson,
  };
  return (
    <ConsoleProvider value={value}>
      <ConsoleDesk link={link.state} commands={commands} onCover={setCovered} />
    </ConsoleProvider>
  );
}

/** The console of a class: safe to reload, and the same on every device on which its host is signed in. */
export function Console({ id, reach }: { id: string; reach: Reach }) {
  const t = useTranslations('host.console');
  const address = useMemo(() => ({ kind: 'session', id, as: 'host' }) as const, [id]);
  const link = useClassView(address);
  const commands = useCommands(id, 'host');
  const classPack = useClassPack(address, link.message?.view.room ?? null, null);
  if (link.refused !== null) return <NoClass code={link.refused} />;
  if (link.message === null || classPack === null)
    return (
      <p role="status" className="page py-16 text-soft">
        {t(link.state === 'lost' ? 'link.lost' : 'opening')}
      </p>
    );
  return <Ready id={id} link={link} message={link.message} classPack={classPack} commands={commands} reach={reach} />;
}
