'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { ListedRun } from '@/lib/server/run-record';
import { Button } from '../_components/button';
import { deleteRun, renameRun } from '../_data/runs';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { ConfirmDeletion } from './confirm-deletion';
import { ExportLinks } from './export-links';
import { RenameRun } from './rename-run';
import { RunFacts } from './run-facts';
import type { StartPeriod } from './start-period';
import { useChange } from './use-change';

interface SavedRunProps {
  run: ListedRun;
  /** Undefined where its pack is no longer on offer. */
  period: StartPeriod | undefined;
}

const useRunName = ({ run, period }: SavedRunProps): string => {
  const t = useTranslations('runs');
  const side = period?.sides.find(({ id }) => id === run.side)?.name ?? run.side;
  return run.name || t('unnamed', { side, pack: period?.title ?? run.packId });
};

/** Renames a game and gives the focus back to the button that asked; the name it was saved under is kept to be told. */
const useRenaming = (id: string, current: string, work: ReturnType<typeof useChange>) => {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [renamed, setRenamed] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const rename = (next: string) => {
    close();
    setRenamed(next !== current);
    if (next !== current) work.change(() => renameRun(id, next));
  };
  const toggle = () => {
    setRenamed(false);
    setOpen(!open);
  };
  return { button, open, close, rename, toggle, isTold: renamed && !work.pending && work.refusal === null };
};

/** A saved game in the list: go on, take it away as a file, rename, delete. */
export function SavedRun(props: SavedRunProps) {
  const { run } = props;
  const t = useTranslations('runs');
  const name = useRunName(props);
  const [deleting, setDeleting] = useState(false);
  const work = useChange();
  const { pending, refusal, change } = work;
  const renaming = useRenaming(run.id, name, work);
  const refusalText = useRefusalText();
  return (
    <li className="py-3" aria-busy={pending}>
      {renaming.open ? (
        <RenameRun name={name} onRename={renaming.rename} onCancel={renaming.close} />
      ) : (
        <>
          <Link href={`/runs/${run.id}`} className="font-serif text-h3 font-semibold text-link wrap-anywhere">
            {name}
          </Link>
          <RunFacts {...props} />
        </>
      )}
      <div className="-ml-2 flex flex-wrap gap-x-1">
        <ExportLinks id={run.id} />
        <Button weight="quiet" ref={renaming.button} aria-expanded={renaming.open} onClick={renaming.toggle}>
          {t('rename')}
        </Button>
        <Button weight="quiet" onClick={() => setDeleting(true)}>
          {t('delete')}
        </Button>
      </div>
      <p role="status" className="text-small">
        {renaming.isTold && t('renamed', { name })}
      </p>
      {refusal && (
        <p role="alert" className="text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
      <ConfirmDeletion
        open={deleting}
        onOpenChange={setDeleting}
        title={t('deleteTitle')}
        text={t('deleteText', { name })}
        onConfirm={() => change(() => deleteRun(run.id))}
      />
    </li>
  );
}
