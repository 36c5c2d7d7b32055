'use client';

import { useTranslations } from 'next-intl';
import { initialWorld } from '@/lib/engine/deal';
import type { Stretch } from '@/lib/run/branch-tree';
import { worldAfter } from '@/lib/run/play-tree';
import { pathTo, type RunNode } from '@/lib/run/run-document';
import { useRun } from '../run-context';
import type { Picking } from './branch-check';
import { BranchFoot } from './branch-foot';
import { QuarterChoices } from './quarter-choices';
import { TreeQuarter } from './tree-quarter';
import type { Branches } from './use-branches';

const LINE = 'border-hairline border-l pl-4';
const ITEM = 'relative pb-4 last:pb-0';

interface TreeProps {
  branches: Branches;
  picking: Picking;
  /** Stands on a node, or on the start. */
  onStand: (node: string | null) => void;
}

const useStanding = () => {
  const { document } = useRun();
  const path = new Set(pathTo(document, document.head).map(({ id }) => id));
  return (node: string | null) => {
    if (node === document.head) return 'here';
    return node === null || path.has(node) ? 'inHand' : 'beside';
  };
};

function NodeItem({ node, depth, stretch, ...tree }: TreeProps & { node: RunNode; depth: number; stretch: Stretch }) {
  const { compiled } = useRun();
  const standing = useStanding()(node.id);
  const { branches, picking, onStand } = tree;
  const played = branches.tree.get(node.id);
  const before = worldAfter(compiled, branches.tree, node.parent) ?? initialWorld(compiled);
  const isLast = node === stretch.nodes[stretch.nodes.length - 1];
  const branch = branches.all.find(({ id }) => id === node.id);
  return (
    <li className={ITEM} aria-current={standing === 'here' ? 'step' : undefined}>
      <TreeQuarter quarter={depth} standing={standing} onStand={played ? () => onStand(node.id) : null}>
        {played && <QuarterChoices quarter={played} before={before} />}
      </TreeQuarter>
      {branch && isLast && (
        <BranchFoot branch={branch} stretch={stretch} picking={picking} mayGo={branches.all.length > 2} />
      )}
      {isLast && stretch.forks.length > 0 && <Forks {...tree} stretches={stretch.forks} depth={depth + 1} />}
    </li>
  );
}

function StretchItems({ stretch, depth, ...tree }: TreeProps & { stretch: Stretch; depth: number }) {
  return stretch.nodes.map((node, i) => (
    <NodeItem key={node.id} {...tree} node={node} depth={depth + i} stretch={stretch} />
  ));
}

function Forks({ stretches, depth, ...tree }: TreeProps & { stretches: readonly Stretch[]; depth: number }) {
  const t = useTranslations('branches');
  return (
    <ul aria-label={t('forks', { count: stretches.length })} className="mt-3 space-y-4">
      {stretches.map((stretch) => (
        <li key={stretch.nodes[0]!.id}>
          <ol className={LINE}>
            <StretchItems {...tree} stretch={stretch} depth={depth} />
          </ol>
        </li>
      ))}
    </ul>
  );
}

/** The tree of all committed quarters: a list that goes on where nothing forks, and lists within it where it does. */
export function BranchTree(tree: TreeProps) {
  const standing = useStanding()(null);
  const { stretches } = tree.branches;
  const [only] = stretches;
  const forked = stretches.length > 1;
  return (
    <ol className={LINE}>
      <li className={ITEM} aria-current={standing === 'here' ? 'step' : undefined}>
        <TreeQuarter quarter={0} standing={standing} onStand={() => tree.onStand(null)} />
        {forked && <Forks {...tree} stretches={stretches} depth={1} />}
      </li>
      {!forked && only && <StretchItems {...tree} stretch={only} depth={1} />}
    </ol>
  );
}
