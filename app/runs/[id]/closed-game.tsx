import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../_components/button';
import { Notice } from '../../_replay/notice';
import { UnreadablePlace } from './unreadable-place';

interface ClosedGameProps {
  id: string;
  hash: string;
  /** The path within the stored version at which it can't be read; null where it could be, and no version here fits. */
  unreadable: string | null;
}

/** A saved game that no version of its pack here can open: that it is kept, why, and what can be done. */
export function ClosedGame({ id, hash, unreadable }: ClosedGameProps) {
  const t = useTranslations('replay.closed');
  return (
    <Notice title={t('title')}>
      <p role="alert" className="running">
        {t(unreadable === null ? 'unfit' : 'unreadable')}
      </p>
      {unreadable !== null && <UnreadablePlace hash={hash} path={unreadable} />}
      <div className="flex flex-wrap gap-3">
        <a href={`/api/runs/${encodeURIComponent(id)}/export?format=json`} download className={buttonClass()}>
          {t('export')}
        </a>
        <Link href="/" className={buttonClass()}>
          {t('toStart')}
        </Link>
      </div>
    </Notice>
  );
}
