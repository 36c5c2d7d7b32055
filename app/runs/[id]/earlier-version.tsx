import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** Says that a saved game goes on with an earlier version of its period, and leads to a replay on the newest. */
export function EarlierVersion({ id, version }: { id: string; version: string }) {
  const t = useTranslations('replay.saved');
  return (
    <aside aria-label={t('earlierLabel')} className="no-print border-hairline border-b bg-sheet">
      <p className="page py-3 text-small">
        {t('earlier', { version })}{' '}
        <Link href={`/runs/${id}?replay=newest`} className="text-link" prefetch={false}>
          {t('seeReplay')}
        </Link>
      </p>
    </aside>
  );
}
