'use client';

import { useTranslations } from 'next-intl';
import type { BalanceReport } from '@/lib/analysis/balance-report';
import type { CardStudy } from '@/lib/analysis/card-study';
import { SideName } from '../../_components/side-name';
import { useBalanceNames } from './balance-context';
import { FiguresTable } from './figures-table';
import { letterOf, studyAnchor } from './overview-section';
import { useMeasureText, useShareText } from './use-finding-text';

function Difference({ study: { difference, turnsOnEvidence } }: { readonly study: CardStudy }) {
  const t = useTranslations('studio.balance.cards');
  const measure = useMeasureText();
  const share = useShareText();
  return (
    <div className="mt-1 text-small text-soft">
      {difference && (
        <p>
          {t('difference', {
            measure: measure(difference.kind, difference.of),
            points: difference.points.toFixed(1),
            quarters: difference.quartersAhead,
          })}
        </p>
      )}
      <p>{t('turns', { share: share(turnsOnEvidence) })}</p>
    </div>
  );
}

function CardTable({ study }: { readonly study: CardStudy }) {
  const t = useTranslations('studio.balance.cards');
  const names = useBalanceNames();
  const share = useShareText();
  const { card, side, options } = study;
  const rows = options.map(({ option, openIn, best, better }, at) => ({
    key: option,
    cells: [
      `${letterOf(at)} · ${names.option(card, option)}`,
      share(openIn),
      share(best[1]),
      share(best[4]),
      better ? t('betterIn', { option: names.option(card, better.than), share: share(better.share) }) : t('none'),
    ],
  }));
  return (
    <section id={studyAnchor(study)} className="scroll-mt-24 border-hairline border-t pt-4">
      <h4 className="text-ui font-semibold">{names.card(card)}</h4>
      <p className="mb-2 text-small">
        <SideName place={names.place(side)}>{names.side(side)}</SideName>
      </p>
      <FiguresTable
        caption={t('caption', { card: names.card(card), side: names.side(side) })}
        columns={[t('option'), t('open'), t('bestSoon'), t('bestLate'), t('better')]}
        rows={rows}
        isQuiet
      />
      <Difference study={study} />
    </section>
  );
}

/** How every option does for its decider, card by card. */
export function CardsSection({ report }: { readonly report: BalanceReport }) {
  const t = useTranslations('studio.balance.cards');
  const dealt = report.cards.filter(({ situations }) => situations > 0);
  return (
    <section className="space-y-6">
      <div>
        <h3 className="text-h3">{t('title')}</h3>
        <p className="measure mt-1 text-small text-soft">{t('how')}</p>
      </div>
      {dealt.map((study) => (
        <CardTable key={`${study.card} ${study.side}`} study={study} />
      ))}
    </section>
  );
}
