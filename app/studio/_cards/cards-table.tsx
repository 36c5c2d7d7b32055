'use client';

import { useTranslations } from 'next-intl';
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { quartersOf } from '@/lib/authoring/schedule';
import { JOINT } from '@/lib/model/closed-sets';
import { Button } from '../../_components/button';
import { ScrollRegion } from '../../_components/scroll-region';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft, useDraftStore } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { useAtRest } from '../_fields/use-at-rest';
import { CardRow } from './card-row';
import { CARD_ORDERS, type CardFilter, type CardOrder, cardEntries } from './card-rows';
import { COLUMN } from './columns';
import { NewCardDialog } from './new-card-dialog';
import { useDeciderName } from './use-decider-name';

type Choices = readonly { readonly value: string; readonly label: string }[];

/** Rows of the first moment, which fill a screen; the others follow so many at a time, and nothing waits long for them. */
const FIRST_ROWS = 20;
const MORE_ROWS = 60;

/** How many of so many rows are drawn. */
const useGrowingRows = (all: number): number => {
  const [rows, setRows] = useState(FIRST_ROWS);
  useEffect(() => {
    if (rows >= all) return;
    const later = setTimeout(() => startTransition(() => setRows((drawn) => drawn + MORE_ROWS)));
    return () => clearTimeout(later);
  }, [rows, all]);
  return rows;
};

/** How many cards are found is told when whoever types pauses. */
const PAUSE_MS = 500;

const ALL: CardFilter = { text: '', quarter: '', decider: '', withProblems: false };

/** What quarters and deciders there are, the same lists while they say the same. */
const useChoices = (): { readonly quarters: Choices; readonly deciders: Choices } => {
  const { document } = useDraft();
  const quarterName = useQuarterName();
  const { names, nameOf } = useDeciderName();
  const quarters = quartersOf(document).map((value) => ({ value, label: quarterName(value, 'short') }));
  const deciders = [...names.map(({ id }) => id), JOINT].map((value) => ({ value, label: nameOf(value) }));
  const said = JSON.stringify({ quarters, deciders });
  return useMemo(() => JSON.parse(said) as { quarters: Choices; deciders: Choices }, [said]);
};

interface FiltersProps {
  readonly filter: CardFilter;
  readonly onFilter: (filter: CardFilter) => void;
  readonly quarters: Choices;
  readonly deciders: Choices;
}

function Filters({ filter, onFilter, quarters, deciders }: FiltersProps) {
  const t = useTranslations('studio.cards');
  const select = (key: 'quarter' | 'decider', all: string, choices: Choices) => (
    <label className="text-small text-soft">
      {t(key)}
      <select
        value={filter[key]}
        onChange={({ target }) => onFilter({ ...filter, [key]: target.value })}
        className={`${INPUT} mt-1 block cursor-pointer text-ink`}
      >
        <option value="">{all}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <label className="text-small text-soft">
        {t('find')}
        <input
          type="search"
          value={filter.text}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
          className={`${INPUT} mt-1 block w-56 max-w-full text-ink`}
        />
      </label>
      {select('quarter', t('allQuarters'), quarters)}
      {select('decider', t('allDeciders'), deciders)}
      <label className="flex min-h-11 cursor-pointer items-center gap-2 text-small">
        <input
          type="checkbox"
          checked={filter.withProblems}
          onChange={({ target }) => onFilter({ ...filter, withProblems: target.checked })}
          className="size-4.5 accent-ink"
        />
        {t('onlyProblems')}
      </label>
    </search>
  );
}

function Head({ order, onOrder }: { readonly order: CardOrder; readonly onOrder: (order: CardOrder) => void }) {
  const t = useTranslations('studio.cards');
  return (
    <thead>
      <tr>
        {CARD_ORDERS.map((known) => (
          <th
            key={known}
            scope="col"
            aria-sort={
              order === known ? (known === 'quarter' || known === 'question' ? 'ascending' : 'descending') : undefined
            }
            className={`text-small font-semibold whitespace-nowrap ${COLUMN[known]}`}
          >
            <button type="button" onClick={() => onOrder(known)} className="min-h-9 cursor-pointer text-link">
              {t(`columns.${known}`)}
              {order === known && <span aria-hidden="true"> ↓</span>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** All cards as a table: found, filtered and put in order, their quarter, decider and costs changed in place. */
export function CardsTable() {
  const t = useTranslations('studio.cards');
  const { document, issues } = useDraft();
  const store = useDraftStore();
  const edit = useEdit();
  const { hrefOf } = useWay();
  const { quarters, deciders } = useChoices();
  const [filter, setFilter] = useState(ALL);
  const [order, setOrder] = useState<CardOrder>('quarter');
  const [isAdding, setAdding] = useState(false);
  const shown = useDeferredValue(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the issues are read through the store, which counts each place once
  const entries = useMemo(() => {
    const problems = (id: string): number => {
      const [errors = 0, warnings = 0] = store.countAt(`cards/${id}.yaml`).split(' ').map(Number);
      return errors * 1000 + warnings;
    };
    return cardEntries(document, shown, order, problems);
  }, [document.cards, document.pack.starts, issues, shown, order, store]);
  const rows = useGrowingRows(entries.length);
  const count = useAtRest(t('count', { shown: entries.length, all: Object.keys(document.cards).length }), PAUSE_MS);
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-h2" data-place="cards" tabIndex={-1}>
          {t('title')}
        </h2>
        <Button onClick={() => setAdding(true)}>{t('new')}</Button>
      </div>
      <Filters filter={filter} onFilter={setFilter} quarters={quarters} deciders={deciders} />
      <p aria-live="polite" className="mt-3 text-small text-soft">
        {count}
      </p>
      <ScrollRegion label={t('title')}>
        <table className="mt-1 w-full sm:min-w-[40rem] border-hairline border-b">
          <caption className="sr-only">{t('caption')}</caption>
          <Head order={order} onOrder={setOrder} />
          <tbody>
            {entries.slice(0, rows).map(({ id, card }) => (
              <CardRow
                key={id}
                id={id}
                card={card}
                quarters={quarters}
                deciders={deciders}
                href={hrefOf('cards', id)}
                edit={edit}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {isAdding && <NewCardDialog onClose={() => setAdding(false)} />}
    </section>
  );
}
