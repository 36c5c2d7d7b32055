'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { pathOfPlace } from '@/lib/authoring/places';
import type { Issue } from '@/lib/model/refusal';
import { useBalance } from '../_balance/balance-desk';
import { useDraft } from '../_draft/draft-context';
import { EDITOR_PARTS, type EditorPart, partOf } from './parts';
import { useSay } from './said';
import { PANE_ID, SIDE_ID, SkipLink } from './skip-link';
import { useWay } from './use-way';
import { WayLink } from './way-link';

const countByPart = (issues: readonly Issue[]): Partial<Record<EditorPart, number>> => {
  const counts: Partial<Record<EditorPart, number>> = {};
  for (const { severity, path } of issues) {
    const part = partOf(pathOfPlace(path));
    if (severity === 'error') counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
};

/** Parts before which the list leaves a gap: the story, the model, the words, and what is done with all of it. */
const BEGINS_GROUP: readonly EditorPart[] = ['model', 'sources', 'balance'];

/** How far the report is that is being made while one works elsewhere; then that it is there, until it is looked at. */
function BalanceNote({ isOpen }: { readonly isOpen: boolean }) {
  const t = useTranslations('studio.balance.progress');
  const format = useFormatter();
  const say = useSay();
  const { progress, finished } = useBalance();
  const [seen, setSeen] = useState(finished);
  const isNew = finished !== null && finished !== seen;
  useEffect(() => {
    if (!isNew) return;
    if (isOpen) setSeen(finished);
    else say(t('ready'));
  }, [isNew, isOpen, finished, say, t]);
  if (isOpen || !(progress || isNew)) return null;
  const share = progress ? progress.done / progress.of : 1;
  return (
    <span className="ml-2 text-caption text-soft tabular-nums">
      {progress ? format.number(share, { style: 'percent', maximumFractionDigits: 0 }) : t('new')}
    </span>
  );
}

/** The parts of the draft, with the number of errors in each. */
export function PartsNav() {
  const t = useTranslations('studio.parts');
  const editor = useTranslations('studio.editor');
  const { issues } = useDraft();
  const { part, hrefOf } = useWay();
  const counts = useMemo(() => countByPart(issues), [issues]);
  return (
    <nav
      aria-label={t('label')}
      className="border-hairline max-xl:border-b lg:col-span-2 xl:col-span-1 xl:border-r xl:pr-4"
    >
      <SkipLink to={PANE_ID}>{editor('toWork')}</SkipLink>
      <SkipLink to={SIDE_ID}>{editor('toSide')}</SkipLink>
      <ul className="-mb-px flex flex-wrap gap-x-4 max-xl:pt-1 sm:gap-x-5 xl:sticky xl:top-[var(--head-height,0px)] xl:block xl:py-5">
        {EDITOR_PARTS.map((known) => (
          <li key={known} className={BEGINS_GROUP.includes(known) ? 'xl:mt-4' : ''}>
            <WayLink
              href={hrefOf(known)}
              aria-current={known === part ? 'page' : undefined}
              className="block min-h-8 border-transparent py-1.5 text-small text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink max-xl:border-b-2 xl:-ml-3 xl:border-l-2 xl:py-1 xl:pl-2.5"
            >
              {t(known)}
              {counts[known] !== undefined && (
                <span className="ml-2 text-caption text-worse">{t('errors', { count: counts[known] })}</span>
              )}
              {known === 'balance' && <BalanceNote isOpen={part === 'balance'} />}
            </WayLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
