'use client';

import { useTranslations } from 'next-intl';
import { asksToLook, type BalanceFinding, type BalanceReasons, readFindings } from '@/lib/analysis/balance-findings';
import type { BalanceReport } from '@/lib/analysis/balance-report';
import { useFindingText } from './use-finding-text';

function Sentences({ title, findings }: { readonly title: string; readonly findings: readonly BalanceFinding[] }) {
  const textOf = useFindingText();
  return (
    <section>
      <h4 className="text-ui font-semibold">{title}</h4>
      <ul className="measure mt-1 divide-y divide-hairline border-hairline border-y">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)} className="py-2.5 running">
            {textOf(finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FindingsSectionProps {
  readonly report: BalanceReport;
  /** Why options may stay out of balance, as the draft says now. */
  readonly reasons: BalanceReasons;
}

/** What the games say in plain words: what to look at first, then the rest. */
export function FindingsSection({ report, reasons }: FindingsSectionProps) {
  const t = useTranslations('studio.balance');
  const findings = readFindings(report, reasons);
  const look = findings.filter(asksToLook);
  return (
    <section className="space-y-6">
      <h3 className="text-h3">{t('words.title')}</h3>
      {look.length > 0 ? (
        <Sentences title={t('words.look')} findings={look} />
      ) : (
        <p className="measure running">{t('words.nothing')}</p>
      )}
      <Sentences title={t('words.told')} findings={findings.filter((finding) => !asksToLook(finding))} />
    </section>
  );
}
