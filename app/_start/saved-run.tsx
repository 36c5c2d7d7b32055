'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RunSummary } from '@/lib/server/run-record';
import { Button } from '../_components/button';
import { LocalTime } from '../_components/local-time';
import { deleteRun, renameRun } from '../_data/runs';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { ConfirmDeletion } from './confirm-deletion';
import { ExportLinks } from './export-links';
import { RenameRun } from './rename-run';
import type { StartPeriod } from './start-period';
import { useChange } from './use-change';

interface SavedRunProps {
  run: RunSummary;
  /** Undefined where its pack is no longer on offer. */
  period: StartPeriod | undefined;
}

const useRunName = ({ run, period }: SavedRunProps): string => {
  const t = useTranslations('runs');
  const side = period?.sides.find(({ id }) => id === run.side)?.name ?? run.side;
  return run.name || t('unnamed', { side, pack: period?.title ?? run.packId });
};

function Facts({ run, period }: SavedRunProps) {
  const t = useTranslations('runs');
  return (
    <p className="flex flex-wrap gap-x-4 text-small text-soft">
      <span>{period ? t('progress', { quarter: run.quarter, total: period.quarters }) : t('goneFrom')}</span>
      <span>{t.rich('saved', { when: () => <LocalTime iso={run.updatedAt} /> })}</span>
    </p>
  );
}

/** A saved game in the list: go on, rename, delete. */
export function SavedRun(props: SavedRunProps) {
  const { run } = props;
  const t = useTranslations('runs');
  const name = useRunName(props);
  const [task, setTask] = useState<'none' | 'rename' | 'delete'>('none');
  const { pending, refusal, change } = useChange();
  const refusalText = useRefusalText();
  const rename = (next: string) => {
    setTask('none');
    change(() => renameRun(run.id, next));
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3" aria-busy={pending}>
      {task === 'rename' ? (
        <RenameRun name={run.name} onRename={rename} />
      ) : (
        <div>
          <Link href={`/runs/${run.id}`} className="font-serif text-h3 font-semibold text-link">
            {name}
          </Link>
          <Facts {...props} />
        </div>
      )}
      <div className="-ml-2 flex flex-wrap gap-x-1 sm:ml-0">
        <ExportLinks id={run.id} />
        <Button weight="quiet" onClick={() => setTask(task === 'rename' ? 'none' : 'rename')}>
          {t('rename')}
        </Button>
        <Button weight="quiet" onClick={() => setTask('delete')}>
          {t('delete')}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className="w-full text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
      <ConfirmDeletion
        open={task === 'delete'}
        onOpenChange={(open) => setTask(open ? 'delete' : 'none')}
        title={t('deleteTitle')}
        text={t('deleteText', { name })}
        onConfirm={() => change(() => deleteRun(run.id))}
      />
    </li>
  );
}
