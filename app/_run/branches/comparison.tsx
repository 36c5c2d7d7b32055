'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { useRun } from '../run-context';
import { BranchCharts } from './branch-charts';
import { ChoiceDifferences } from './choice-differences';
import { Differences } from './differences';
import { Onward } from './onward';
import type { Branch } from './use-branches';
import { useMeasuresShown } from './use-measures-shown';

function SideBySide({ branches }: { branches: readonly Branch[] }) {
  const measures = useMeasuresShown(branches);
  return (
    <div className="mt-6 space-y-12">
      <ChoiceDifferences branches={branches} />
      <BranchCharts branches={branches} measures={measures} />
      <Differences branches={branches} />
      <Onward branches={branches} measures={measures.shown} />
    </div>
  );
}

/** The picked branches laid side by side; says what is missing while fewer than two are picked. */
export function Comparison({ branches, ref }: { branches: readonly Branch[]; ref: Ref<HTMLHeadingElement> }) {
  const t = useTranslations('branches');
  const { document } = useRun();
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side" ref={ref} tabIndex={-1} className="text-h2 outline-none">
        {t('sideBySide')}
      </h2>
      {branches.length < 2 ? (
        <p role="status" className="mt-2 running">
          {t(document.nodes.length === 0 ? 'nothingYet' : 'pickMore')}
        </p>
      ) : (
        <>
          <p role="status" className="mt-1 text-small text-soft">
            {t('compared', { first: branches[0]!.label, others: branches.length - 1 })}
          </p>
          <SideBySide branches={branches} />
        </>
      )}
    </section>
  );
}
