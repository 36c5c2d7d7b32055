'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Stretch } from '@/lib/run/branch-tree';
import { pathTo } from '@/lib/run/run-document';
import { pruneBranch } from '@/lib/run/run-moves';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { ConfirmDeletion } from '../../_start/confirm-deletion';
import { useRun } from '../run-context';
import { BranchCheck, type Picking } from './branch-check';
import type { Branch } from './use-branches';

interface DeleteBranchProps {
  branch: Branch;
  /** Its quarters that belong to no other branch. */
  stretch: Stretch;
}

function DeleteBranch({ branch, stretch }: DeleteBranchProps) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { document, change, calendar } = useRun();
  const [asking, setAsking] = useState(false);
  const first = stretch.nodes[0]!;
  const depth = pathTo(document, first.id).length;
  const standsOnIt = stretch.nodes.some(({ id }) => id === document.head);
  const text = t('deleteText', {
    name: branch.name,
    count: stretch.nodes.length,
    quarter: quarterName(calendar(depth)),
  });
  const back = depth === 1 ? t('start') : quarterName(calendar(depth - 1));
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="no-print min-h-6 cursor-pointer text-small text-soft text-link hover:text-ink"
        onClick={() => setAsking(true)}
      >
        {t('delete', { name: branch.name })}
      </button>
      <ConfirmDeletion
        open={asking}
        onOpenChange={setAsking}
        title={t('deleteTitle', { name: branch.name })}
        text={standsOnIt ? `${text} ${t('deleteStands', { quarter: back })}` : text}
        onConfirm={() => change((at) => pruneBranch(at, first.id))}
      />
    </>
  );
}

interface BranchFootProps extends DeleteBranchProps {
  /** Whether there are others, so that this one may go. */
  mayGo: boolean;
  picking: Picking;
}

/** The end of a branch: its letter, whether it is laid beside others, and the way to delete it. */
export function BranchFoot({ branch, stretch, mayGo, picking }: BranchFootProps) {
  const t = useTranslations('branches');
  const { pack, readOnly } = useRun();
  const isPlayable = branch.played.quarters.some(({ node }) => node === branch.id);
  return (
    <div className="mt-2 border-hairline border-t pt-1">
      <BranchCheck branch={branch} picking={picking} />
      {branch.played.quarters.length === pack.quarters && <p className="text-caption text-soft">{t('toTheEnd')}</p>}
      {!isPlayable && <p className="text-caption text-worse">{t('unplayable')}</p>}
      {mayGo && !readOnly && <DeleteBranch branch={branch} stretch={stretch} />}
    </div>
  );
}
