'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition } from 'react';
import { type EarlierState, earlierStates } from '@/lib/authoring/earlier-states';
import type { HistoryAnswer } from '@/lib/server/studio/contract';
import { Button } from '../../_components/button';
import { LocalTime } from '../../_components/local-time';
import { newDraft, readHistory } from '../../_data/studio';
import { useDraft } from '../_draft/draft-context';
import { followAdded } from '../_fields/follow-focus';
import { RefusalLine } from '../_library/refusal-line';
import { useOpening } from '../_library/use-opening';
import { useRefused } from './use-refused';

/** States that are shown at first, and more each time that they are asked for. */
const A_LOT = 20;

/** Days as the reader's own calendar has them. */
const dayOf = (at: string): string => new Date(at).toDateString();

function StateRow({ state, by }: { readonly state: EarlierState; readonly by: string }) {
  const t = useTranslations('studio.publish.earlier');
  const { about } = useDraft();
  const { pending, refusal, open } = useOpening();
  const { revision, at, changes } = state;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-5 py-1.5" aria-busy={pending}>
      <p id={`state-${revision}`} className="text-small">
        <LocalTime iso={at} /> · {by} · <span className="text-soft">{t('changes', { count: changes })}</span>
      </p>
      <Button
        weight="quiet"
        disabled={pending}
        aria-describedby={`state-${revision}`}
        onClick={() => open(() => newDraft({ kind: 'draft', id: about.id, revision }))}
      >
        {t('open')}
      </Button>
      <RefusalLine refusal={refusal} />
    </li>
  );
}

function StateList({ history: { edits, authors } }: { readonly history: HistoryAnswer }) {
  const t = useTranslations('studio.publish.earlier');
  const [shown, setShown] = useState(A_LOT);
  const list = useRef<HTMLUListElement>(null);
  const showMore = (): void => {
    followAdded(list.current, shown);
    setShown(shown + A_LOT);
  };
  const states = earlierStates(edits, dayOf);
  if (states.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <>
      <ul ref={list} className="divide-y divide-hairline">
        {states.slice(0, shown).map((state) => (
          <StateRow key={state.revision} state={state} by={authors[state.author] ?? t('somebody')} />
        ))}
      </ul>
      {states.length > shown && (
        <Button weight="quiet" onClick={showMore}>
          {t('more', { count: states.length - shown })}
        </Button>
      )}
    </>
  );
}

/** What the draft was like before: by day and author, each to be opened as a draft of its own. */
export function EarlierStates() {
  const t = useTranslations('studio.publish.earlier');
  const { about } = useDraft();
  const { refusal, keep } = useRefused();
  const [history, setHistory] = useState<HistoryAnswer | null>(null);
  const [pending, startTransition] = useTransition();
  const read = () =>
    startTransition(async () => {
      const answer = await readHistory(about.id);
      keep(answer);
      if (answer.ok) setHistory(answer.value);
    });
  return (
    <>
      <p className="measure mb-3 text-soft">{t('text')}</p>
      {history ? (
        <StateList history={history} />
      ) : (
        <Button disabled={pending} onClick={read}>
          {t('show')}
        </Button>
      )}
      <RefusalLine refusal={refusal} />
    </>
  );
}
