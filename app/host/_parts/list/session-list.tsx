import { useTranslations } from 'next-intl';
import type { SessionListing } from '@/lib/server/sessions/contract';
import { SessionRow } from './session-row';

interface SessionListProps {
  sessions: readonly SessionListing[];
  /** Titles of packs by hash. */
  packTitles: Readonly<Record<string, string>>;
}

function Part({ title, none, ...list }: SessionListProps & { title: string; none: string }) {
  return (
    <section className="mt-8 border-ink border-t pt-4">
      <h2 className="text-h2">{title}</h2>
      {list.sessions.length === 0 ? (
        <p className="mt-2 text-soft">{none}</p>
      ) : (
        <ul className="mt-2 divide-y divide-hairline border-hairline border-b">
          {list.sessions.map((session) => (
            <SessionRow key={session.id} session={session} packTitle={list.packTitles[session.packHash] ?? null} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Classes in two parts: open, and ended. */
export function SessionList({ sessions, packTitles }: SessionListProps) {
  const t = useTranslations('host.list');
  const open = sessions.filter(({ endedAt }) => endedAt === null);
  const ended = sessions.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      <Part title={t('open')} none={t('noneOpen')} sessions={open} packTitles={packTitles} />
      <Part title={t('ended')} none={t('noneEnded')} sessions={ended} packTitles={packTitles} />
    </>
  );
}
