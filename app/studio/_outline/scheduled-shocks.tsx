'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { shockName } from '@/lib/authoring/names';
import { useDraftStore } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';

/** What a shock may do in a quarter: its chance, 0 to 1, and whether the documents place it there. */
export interface Chance {
  readonly id: string;
  readonly hazard: number;
  readonly isRecorded: boolean;
}

/** Shocks that are told at once; a quarter with many would stand far apart from the next. */
const SHOWN = 3;

function Lines({ chances }: { readonly chances: readonly Chance[] }) {
  const t = useTranslations('studio.outline');
  const language = useLocale();
  const format = useFormatter();
  const store = useDraftStore();
  const { hrefOf } = useWay();
  return (
    <ul className="text-caption">
      {chances.map(({ id, hazard, isRecorded }) => (
        <li key={id} className="pb-1">
          <WayLink href={hrefOf('shocks', id)} className="text-soft text-link hover:text-ink">
            {shockName(store.document, language, id)}
          </WayLink>{' '}
          <span className="whitespace-nowrap">
            {hazard > 0 && format.number(hazard, { style: 'percent', maximumFractionDigits: 0 })}
            {isRecorded && ` ${t('recorded')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The shocks that may strike in a quarter, the likeliest first, with their chances. */
export function ScheduledShocks({ chances }: { readonly chances: readonly Chance[] }) {
  const t = useTranslations('studio.outline');
  const sorted = [...chances].sort((a, b) => Number(b.isRecorded) - Number(a.isRecorded) || b.hazard - a.hazard);
  const rest = sorted.slice(SHOWN);
  return (
    <>
      <Lines chances={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="text-caption">
          <summary className="min-h-7 py-1 text-soft">{t('moreShocks', { count: rest.length })}</summary>
          <Lines chances={rest} />
        </details>
      )}
    </>
  );
}
