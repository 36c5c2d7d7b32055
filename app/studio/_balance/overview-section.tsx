'use client';

import { useTranslations } from 'next-intl';
import type { BalanceReport } from '@/lib/analysis/balance-report';
import type { CardStudy, OptionStudy } from '@/lib/analysis/card-study';
import { readClassSurprises } from '@/lib/analysis/class-surprises';
import type { ClassChoices } from '@/lib/server/studio/contract';
import { ScrollRegion } from '../../_components/scroll-region';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useBalanceNames } from './balance-context';
import { useShareText } from './use-finding-text';

/** The place of a card's own table in the report. */
export const studyAnchor = ({ card, side }: Pick<CardStudy, 'card' | 'side'>): string => `balance-${card}-${side}`;

/** The more often an option is best, the darker its cell; the number says the same. */
const TINTS = ['', 'bg-ink/5', 'bg-ink/10', 'bg-ink/15', 'bg-ink/20', 'bg-ink/25'] as const;
const tintOf = (share: number): string => TINTS[Math.min(TINTS.length - 1, Math.floor(share * TINTS.length))] ?? '';

/** The letter by which the report calls an option, as its card does. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

interface CellProps {
  readonly study: CardStudy;
  readonly option: OptionStudy | undefined;
  readonly chosen: Readonly<Record<string, number>>;
}

function Cell({ study, option, chosen }: CellProps) {
  const t = useTranslations('studio.balance.overview');
  const names = useBalanceNames();
  const share = useShareText();
  if (!option) return <td />;
  const of = Object.values(chosen).reduce((sum, classes) => sum + classes, 0);
  const classes = chosen[option.option] ?? 0;
  return (
    <td className={`border-paper border-x-2 px-2 py-1.5 text-right align-top tabular-nums ${tintOf(option.best[4])}`}>
      <span className="sr-only">{names.option(study.card, option.option)}: </span>
      {share(option.best[4])}
      {classes > 0 && <span className="block text-caption font-semibold">{t('classes', { classes, of })}</span>}
    </td>
  );
}

interface RowsProps {
  readonly quarter: string;
  readonly studies: readonly CardStudy[];
  readonly columns: number;
  readonly choices: ClassChoices['choices'];
}

function QuarterRows({ quarter, studies, columns, choices }: RowsProps) {
  const names = useBalanceNames();
  const quarterName = useQuarterName();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className="pt-3 pb-1 text-left text-caption text-soft">
          {quarterName(quarter)}
        </th>
      </tr>
      {studies.map((study) => (
        <tr key={`${study.card} ${study.side}`} className="border-hairline border-t">
          <th scope="row" className="py-1.5 pr-4 text-left align-top font-normal">
            <a href={`#${studyAnchor(study)}`} className="font-serif text-link">
              {names.card(study.card)}
            </a>{' '}
            <span className="text-caption">
              <SideName place={names.place(study.side)}>{names.side(study.side)}</SideName>
            </span>
          </th>
          {Array.from({ length: columns }, (_, at) => (
            <Cell
              key={letterOf(at)}
              study={study}
              option={study.options[at]}
              chosen={choices[study.card]?.[study.side] ?? {}}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Surprises({ report, choices }: { readonly report: BalanceReport; readonly choices: ClassChoices['choices'] }) {
  const t = useTranslations('studio.balance.overview');
  const names = useBalanceNames();
  const share = useShareText();
  const surprises = readClassSurprises(report.cards, choices);
  if (surprises.length === 0) return null;
  return (
    <ul className="measure divide-y divide-hairline border-hairline border-y">
      {surprises.map(({ card, side, option, classes, of, share: best }) => (
        <li key={`${card} ${side} ${option}`} className="py-2.5 running">
          {t('surprise', {
            classes,
            of,
            option: names.option(card, option),
            card: names.card(card),
            side: names.side(side),
            share: share(best),
          })}
        </li>
      ))}
    </ul>
  );
}

interface OverviewSectionProps {
  readonly report: BalanceReport;
  /** What classes chose; null until that is known. */
  readonly classes: ClassChoices | null;
}

/** Every card at a glance: how often each option is best, and what classes chose of it. */
export function OverviewSection({ report, classes }: OverviewSectionProps) {
  const t = useTranslations('studio.balance.overview');
  const names = useBalanceNames();
  const studies = report.cards.filter(({ situations }) => situations > 0);
  const columns = Math.max(0, ...studies.map(({ options }) => options.length));
  const choices = classes?.choices ?? {};
  const quarters = [...new Set(studies.map(({ card }) => names.quarter(card)))];
  return (
    <section className="space-y-4">
      <div>
        <h3 className="text-h3">{t('title')}</h3>
        <p className="measure mt-1 text-small text-soft">{t('how')}</p>
        {classes && (
          <p className="measure mt-1 text-small text-soft">
            {classes.classes > 0 ? t('taught', { classes: classes.classes }) : t('notTaught')}
          </p>
        )}
      </div>
      <Surprises report={report} choices={choices} />
      <ScrollRegion label={t('title')}>
        <table className="w-full min-w-[34rem] border-hairline border-b text-small">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr className="text-soft">
              <th scope="col" className="py-1 text-left">
                {t('card')}
              </th>
              {Array.from({ length: columns }, (_, at) => (
                <th key={letterOf(at)} scope="col" className="w-20 px-2 py-1 text-right">
                  {letterOf(at)}
                </th>
              ))}
            </tr>
          </thead>
          {quarters.map((quarter) => (
            <QuarterRows
              key={quarter}
              quarter={quarter}
              studies={studies.filter(({ card }) => names.quarter(card) === quarter)}
              columns={columns}
              choices={choices}
            />
          ))}
        </table>
      </ScrollRegion>
    </section>
  );
}
