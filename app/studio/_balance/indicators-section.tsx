'use client';

import { useTranslations } from 'next-intl';
import type { BalanceReport } from '@/lib/analysis/balance-report';
import { useBalanceNames } from './balance-context';
import { FiguresTable } from './figures-table';
import { useShareText } from './use-finding-text';

/** How often indicators stood where they can fall or rise no further. */
export function IndicatorsSection({ report: { saturation } }: { readonly report: BalanceReport }) {
  const t = useTranslations('studio.balance.indicators');
  const names = useBalanceNames();
  const share = useShareText();
  return (
    <section className="space-y-3">
      <h3 className="text-h3">{t('title')}</h3>
      {saturation.length === 0 ? (
        <p className="measure running">{t('none')}</p>
      ) : (
        <FiguresTable
          caption={t('caption')}
          columns={[t('indicator'), t('atFloor'), t('atCeiling')]}
          rows={saturation.map(({ indicator, atFloor, atCeiling }) => ({
            key: indicator,
            cells: [names.indicator(indicator), share(atFloor), share(atCeiling)],
          }))}
        />
      )}
    </section>
  );
}
