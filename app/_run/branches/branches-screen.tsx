'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { standOn } from '@/lib/run/run-moves';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { BranchCheck } from './branch-check';
import { BranchTree } from './branch-tree';
import { Comparison } from './comparison';
import { StandingLine } from './standing-line';
import { RECORD, useBranches } from './use-branches';
import { MOST_PICKED, usePicked } from './use-picked';

/** The tree of all quarters that were committed, and two to four of its branches laid side by side. */
export function BranchesScreen({ show }: { show: ShowScreen }) {
  const t = useTranslations('branches');
  const { document, change, pack, readOnly } = useRun();
  const branches = useBranches();
  const comparison = useRef<HTMLHeadingElement>(null);
  const picking = usePicked(branches.all);
  const record = branches.all.find(({ id }) => id === RECORD);
  const stand = (node: string | null) => {
    change((at) => standOn(at, node));
    const played = node === null ? undefined : branches.tree.get(node);
    const isEnd = played?.record.quarter === pack.quarters;
    show(isEnd ? 'end' : readOnly ? 'situation' : 'decide');
  };
  return (
    <div className="gap-x-12 pt-8 pb-16 desk:grid desk:grid-cols-[20rem_minmax(0,1fr)]">
      <div>
        <h1 className="text-h1">{t('title')}</h1>
        <StandingLine show={show} />
        <h2 className="mt-8 text-h2">{t('tree')}</h2>
        <p className="mt-1 text-small text-soft">
          {document.nodes.length === 0 ? t('noQuarters') : t('treeNote', { most: MOST_PICKED })}
        </p>
        <button
          type="button"
          className="no-print mt-1 min-h-11 cursor-pointer text-small text-link desk:hidden"
          onClick={() => comparison.current?.focus()}
        >
          {t('toComparison')}
        </button>
        <div className="mt-4">
          <BranchTree branches={branches} picking={picking} onStand={stand} />
        </div>
        {record && document.nodes.length > 0 && (
          <div className="mt-4 border-hairline border-t pt-2">
            <BranchCheck branch={record} picking={picking} />
            <p className="text-caption text-soft">{t('recordNote')}</p>
          </div>
        )}
      </div>
      <div className="mt-12 min-w-0 border-hairline border-t pt-8 desk:mt-0 desk:border-t-0 desk:border-l desk:pt-0 desk:pl-12">
        <Comparison branches={picking.picked} ref={comparison} />
      </div>
    </div>
  );
}
