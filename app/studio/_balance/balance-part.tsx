'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { blockingIssues } from '@/lib/authoring/calculable';
import type { Pack } from '@/lib/model/pack';
import type { Issue } from '@/lib/model/refusal';
import type { PackBundle } from '@/lib/packs/parse-pack';
import { readPack } from '../../_data/packs';
import { useDraft } from '../_draft/draft-context';
import { BalanceReport } from './balance-report';

/** Errors that a preview bears and whole games do not. */
const STOPS_GAMES: readonly string[] = ['no-free-option', 'quarter-outside'];

const stopsGames = (issues: readonly Issue[]): boolean =>
  blockingIssues(issues).length > 0 ||
  issues.some(({ severity, code }) => severity === 'error' && STOPS_GAMES.includes(code));

/** The pack as it was checked last; undefined until it is there, null where it can't be read. */
const useBundle = (): PackBundle | null | undefined => {
  const { checks, issues, isChecked } = useDraft();
  const [bundle, setBundle] = useState<PackBundle | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new issues tell that the draft was checked anew
  useEffect(() => {
    if (!checks || !isChecked) return;
    let isLatest = true;
    void checks.bundle().then((found) => {
      if (isLatest) setBundle(found);
    });
    return () => {
      isLatest = false;
    };
  }, [checks, issues, isChecked]);
  return bundle;
};

/** The version that was published last, with the hash it has; undefined until it is there, null where there is none. */
const usePublished = (): Pack | null | undefined => {
  const { publications } = useDraft();
  const last = [...publications].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))[0];
  const [found, setFound] = useState<{ readonly hash: string; readonly pack: Pack | null }>();
  const hash = last?.hash;
  useEffect(() => {
    if (hash === undefined) return;
    let isLatest = true;
    void readPack(hash).then((answer) => {
      if (isLatest) setFound({ hash, pack: answer.ok ? answer.value.pack : null });
    });
    return () => {
      isLatest = false;
    };
  }, [hash]);
  if (hash === undefined) return null;
  return found?.hash === hash ? found.pack : undefined;
};

function Report() {
  const t = useTranslations('studio.balance');
  const language = useLocale();
  const { issues } = useDraft();
  const bundle = useBundle();
  const published = usePublished();
  if (bundle === null || stopsGames(issues)) return <p className="measure running">{t('errors')}</p>;
  if (bundle === undefined || published === undefined) return <p className="text-small text-soft">{t('opening')}</p>;
  return (
    <BalanceReport
      pack={bundle.pack}
      texts={bundle.texts[language]}
      reasons={bundle.balanceReasons}
      published={published}
    />
  );
}

/** The part of the editor that says how the pack is balanced. */
export function BalancePart() {
  const t = useTranslations('studio.parts');
  return (
    <>
      <h2 className="mb-4 text-h2">{t('balance')}</h2>
      <Report />
    </>
  );
}
