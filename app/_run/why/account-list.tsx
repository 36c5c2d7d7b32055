'use client';

import { useTranslations } from 'next-intl';
import { changeReach } from '@/lib/charts/domains';
import { shownDifference, shownRest } from '@/lib/charts/shown';
import { EvidenceKey } from '../../_components/evidence-key';
import { levelText } from '../outlook/level-text';
import { signed } from '../outlook/signed';
import { AccountAxis } from './account-axis';
import { AccountRowItem } from './account-row';
import { AccountTable } from './account-table';
import type { Account } from './use-account';
import { useWithout } from './use-without';

/** Causes smaller than this are told together, in points. */
const LEAST_TOLD = 0.1;

function Sum({ points, children }: { points: number; children: string }) {
  return (
    <li className="grid gap-x-6 border-hairline border-t py-2 text-small sm:grid-cols-[15rem_minmax(0,1fr)]">
      <span className="w-14 text-right font-semibold">{signed(points)}</span>
      <span className="sm:pl-3.5">{children}</span>
    </li>
  );
}

/** Every cause of a number since the start, largest first; the points add up to the change, and as shown too, since the smaller causes take up the rounding. */
export function AccountList({ account }: { account: Account }) {
  const t = useTranslations('why');
  const { measure, quarter, rows, level, start } = account;
  const without = useWithout(measure, quarter);
  const told = rows.filter(({ points }) => Math.abs(points) >= LEAST_TOLD);
  const change = shownDifference(start, level);
  const small = shownRest(
    change,
    told.map(({ points }) => points),
  );
  const reach = changeReach(rows.map(({ points }) => points));
  return (
    <section>
      <h2 className="text-h2">{t('causes')}</h2>
      <p className="mt-1 text-small text-soft measure">{t('causesNote')}</p>
      <div className="mt-4 grid items-end gap-x-6 gap-y-1 sm:grid-cols-[15rem_minmax(0,1fr)] desk:grid-cols-[15rem_minmax(0,1fr)_9.5rem]">
        <div className="pl-[4.25rem]">
          <AccountAxis measure={measure} reach={reach} />
        </div>
        <EvidenceKey />
        {without.size > 0 && (
          <p className="hidden text-caption text-soft desk:block" aria-hidden="true">
            {t('without.title')}
          </p>
        )}
      </div>
      <ol className="mt-1">
        {told.map((row) => (
          <AccountRowItem
            key={JSON.stringify(row.cause)}
            row={row}
            measure={measure}
            level={level}
            reach={reach}
            without={'card' in row.cause ? without.get(row.cause.card) : undefined}
          />
        ))}
        {(rows.length > told.length || small !== 0) && (
          <Sum points={small}>{t('small', { count: rows.length - told.length })}</Sum>
        )}
        <Sum points={change}>
          {t('together', { start: levelText(measure, start), level: levelText(measure, level) })}
        </Sum>
      </ol>
      <div className="mt-3">
        <AccountTable account={account} without={without} />
      </div>
      <p className="mt-3 text-caption text-soft measure">{t('withoutNote')}</p>
    </section>
  );
}
