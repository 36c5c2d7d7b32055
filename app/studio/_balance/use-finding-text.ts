'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type BalanceFinding, FINDING_BOUNDS } from '@/lib/analysis/balance-findings';
import { useBalanceNames } from './balance-context';

/** Words a share of 0 to 1 as per cent, and never as none or all where it is not. */
export const useShareText = (): ((share: number) => string) => {
  const t = useTranslations('studio.balance.share');
  const format = useFormatter();
  return (share) => {
    if (share > 0 && share < 0.005) return t('under', { percent: 1 });
    if (share < 1 && share >= 0.995) return t('over', { percent: 99 });
    return t('about', { percent: format.number(share * 100, { maximumFractionDigits: 0 }) });
  };
};

/** Names a read-out: a tension, or a side's confidence. */
export const useMeasureText = (): ((kind: 'tension' | 'confidence', of: string) => string) => {
  const t = useTranslations('studio.balance');
  const names = useBalanceNames();
  return (kind, of) => (kind === 'tension' ? names.tension(of) : t('confidenceOf', { side: names.side(of) }));
};

/** Words one finding as a plain sentence. */
export const useFindingText = (): ((finding: BalanceFinding) => string) => {
  const t = useTranslations('studio.balance.findings');
  const names = useBalanceNames();
  const share = useShareText();
  const measure = useMeasureText();
  return (finding) => {
    switch (finding.code) {
      case 'never-dealt':
        return t('never-dealt', { card: names.card(finding.card) });
      case 'never-matters':
        return t('never-matters', { card: names.card(finding.card), points: FINDING_BOUNDS.mattersPoints });
      case 'dominated':
        return t('dominated', {
          card: names.card(finding.card),
          side: names.side(finding.side),
          option: names.option(finding.card, finding.option),
          than: names.option(finding.card, finding.than),
          share: share(finding.share),
        });
      case 'nearly-always-best':
      case 'hardly-ever-best':
      case 'rarely-open':
        return t(finding.code, {
          card: names.card(finding.card),
          side: names.side(finding.side),
          option: names.option(finding.card, finding.option),
          share: share(finding.share),
        });
      case 'never-chosen':
        return t('never-chosen', {
          card: names.card(finding.card),
          side: names.side(finding.side),
          option: names.option(finding.card, finding.option),
          games: finding.games,
        });
      case 'on-purpose':
        return t('on-purpose', {
          card: names.card(finding.card),
          side: names.side(finding.side),
          option: names.option(finding.card, finding.option),
          reason: finding.reason,
        });
      case 'at-floor':
      case 'at-ceiling':
        return t(finding.code, { indicator: names.indicator(finding.indicator), share: share(finding.share) });
      case 'one-side-gains':
        return t('one-side-gains', {
          side: names.side(finding.side),
          other: names.side(finding.other),
          share: share(finding.share),
          points: finding.points.toFixed(1),
        });
      case 'sides-alike':
        return t('sides-alike', {
          side: names.side(finding.side),
          other: names.side(finding.other),
          share: share(finding.share),
        });
      case 'interest-one-side':
      case 'interest-alike':
        return t(finding.code, {
          side: names.side(finding.side),
          other: names.side(finding.other),
          ahead: finding.ahead,
          games: finding.games,
        });
      case 'turns-on-evidence':
        return t('turns-on-evidence', {
          card: names.card(finding.card),
          share: share(finding.share),
          most: share(finding.most),
        });
      case 'evidence-widens':
        return t('evidence-widens', {
          side: names.side(finding.side),
          stated: finding.stated.toFixed(1),
          worse: finding.worse.toFixed(1),
        });
      case 'version-changes':
        return t('version-changes', {
          measure: measure(finding.kind, finding.of),
          was: finding.was.toFixed(1),
          is: finding.is.toFixed(1),
        });
      case 'version-alike':
        return t('version-alike', { points: FINDING_BOUNDS.changedPoints });
    }
  };
};
