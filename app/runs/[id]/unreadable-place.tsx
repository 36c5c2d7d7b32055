import { useTranslations } from 'next-intl';

/** Where a stored version of a pack can't be read, and what whoever runs the server can do about it. */
export function UnreadablePlace({ hash, path }: { hash: string; path: string }) {
  const t = useTranslations('replay.unreadable');
  const code = (text: string) => <code className="break-all">{text}</code>;
  return <p className="text-small">{t.rich('place', { hash: () => code(hash), path: () => code(path) })}</p>;
}
