'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { BIN_WIDTH, type GainBin } from '@/lib/analysis/asymmetry';
import type { BalanceReport } from '@/lib/analysis/balance-report';
import type { Spread } from '@/lib/model/projection';
import { DataTable } from '../../_components/data-table';
import { SideName, sideClass } from '../../_components/side-name';
import { signed } from '../../_run/outlook/signed';
import { useBalanceNames } from './balance-context';
import { FiguresTable } from './figures-table';
import { useShareText } from './use-finding-text';

const GainChart = dynamic(() => import('../../_components/charts/gain-chart').then((module) => module.GainChart), {
  ssr: false,
  loading: () => <div className="h-[240px]" />,
});

const useBinName = (): ((bin: GainBin) => string) => {
  const t = useTranslations('studio.balance.sides');
  return ({ from }) => t('bin', { from: signed(from, 0), to: signed(from + BIN_WIDTH, 0) });
};

function SideKey({ sides }: { readonly sides: readonly string[] }) {
  const names = useBalanceNames();
  return (
    <ul className="flex gap-x-5 text-small">
      {sides.map((side) => (
        <li key={side} className="flex items-center gap-2">
          <span aria-hidden="true" className={`size-3 ${sideClass('fill', names.place(side))}`} />
          <SideName place={names.place(side)}>{names.side(side)}</SideName>
        </li>
      ))}
    </ul>
  );
}

function GainFigure({ bins, sides }: { readonly bins: readonly GainBin[]; readonly sides: readonly [string, string] }) {
  const t = useTranslations('studio.balance.sides');
  const names = useBalanceNames();
  const share = useShareText();
  const binName = useBinName();
  const id = useId();
  return (
    <figure aria-labelledby={id} className="space-y-2">
      <figcaption id={id} className="text-small font-semibold">
        {t('figure')}
      </figcaption>
      <SideKey sides={sides} />
      <GainChart
        title={t('figure')}
        bins={bins.map((bin) => ({ label: binName(bin), shares: sides.map((side) => bin.shares[side] ?? 0) }))}
        names={sides.map(names.side)}
        shareText={share}
      />
      <DataTable
        caption={t('figure')}
        columns={[
          { key: 'bin', label: t('gain') },
          ...sides.map((side) => ({ key: side, label: names.side(side), numeric: true })),
        ]}
        rows={bins.map((bin) => ({
          key: String(bin.from),
          cells: {
            ...Object.fromEntries(sides.map((side) => [side, share(bin.shares[side] ?? 0)])),
            bin: binName(bin),
          },
        }))}
      />
    </figure>
  );
}

/** One capital against the other: what each gains, and where its confidence ends. */
export function SidesSection({ report: { asymmetry, evidence } }: { readonly report: BalanceReport }) {
  const t = useTranslations('studio.balance.sides');
  const names = useBalanceNames();
  const { sides, bins } = asymmetry;
  const range = ({ p05, p95 }: Spread, digits: (value: number) => string): string =>
    t('range', { low: digits(p05), high: digits(p95) });
  const level = (value: number): string => value.toFixed(0);
  const gain = (value: number): string => signed(value, 1);
  return (
    <section className="space-y-5">
      <h3 className="text-h3">{t('title')}</h3>
      <GainFigure bins={bins} sides={[sides[0].side, sides[1].side]} />
      <FiguresTable
        caption={t('table')}
        columns={[t('side'), t('gainMiddle'), t('gainRange'), t('confidence'), t('worse')]}
        rows={sides.map(({ side, confidence, gain: gained }, i) => ({
          key: side,
          cells: [
            <SideName key="name" place={names.place(side)}>
              {names.side(side)}
            </SideName>,
            gain(gained.p50),
            range(gained, gain),
            range(confidence, level),
            range(evidence[i]!.worse, level),
          ],
        }))}
      />
    </section>
  );
}
