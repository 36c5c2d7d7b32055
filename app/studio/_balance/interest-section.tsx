'use client';

import { useTranslations } from 'next-intl';
import type { InterestStudy } from '@/lib/analysis/interest-games';
import { SideName } from '../../_components/side-name';
import { signed } from '../../_run/outlook/signed';
import { useBalanceNames } from './balance-context';
import { FiguresTable } from './figures-table';
import { letterOf } from './overview-section';
import { useShareText } from './use-finding-text';

/** What each side chooses where both look to their own interest, and what it gains by it. */
export function InterestSection({ interest }: { readonly interest: InterestStudy }) {
  const t = useTranslations('studio.balance.interest');
  const names = useBalanceNames();
  const share = useShareText();
  const gain = (value: number): string => signed(value, 1);
  const asked = interest.choices.filter((choice) => choice.asked > 0);
  return (
    <section className="space-y-5">
      <div>
        <h3 className="text-h3">{t('title')}</h3>
        <p className="measure mt-1 text-small text-soft">{t('how', { games: interest.games })}</p>
      </div>
      <FiguresTable
        caption={t('gains')}
        columns={[t('side'), t('gainMiddle'), t('gainRange'), t('ahead')]}
        rows={interest.sides.map(({ side, gain: { p05, p50, p95 } }, at) => ({
          key: side,
          cells: [
            <SideName key="name" place={names.place(side)}>
              {names.side(side)}
            </SideName>,
            gain(p50),
            t('range', { low: gain(p05), high: gain(p95) }),
            share(at === 0 ? interest.firstGainsMore : 1 - interest.firstGainsMore),
          ],
        }))}
      />
      <FiguresTable
        caption={t('choices')}
        columns={[t('card'), t('chosen')]}
        rows={asked.map(({ card, side, asked: games, chosen }) => ({
          key: `${card} ${side}`,
          cells: [
            <span key="name">
              {names.card(card)}{' '}
              <span className="text-caption">
                <SideName place={names.place(side)}>{names.side(side)}</SideName>
              </span>
            </span>,
            Object.values(chosen)
              .map((times, at) => t('share', { letter: letterOf(at), share: share(times / games) }))
              .join(t('between')),
          ],
        }))}
      />
    </section>
  );
}
