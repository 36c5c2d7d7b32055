'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { moveCard } from '@/lib/authoring/cards';
import type { JsonObject } from '@/lib/authoring/json';
import { cardName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { FaultCount } from '../_cards/fault-count';
import { useDeciderName } from '../_cards/use-decider-name';
import { useDraftValue, useEdit, useFaultCount } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { LazySelect } from '../_fields/lazy-select';

interface CardLineProps {
  readonly id: string;
  readonly quarter: string;
  readonly quarters: readonly string[];
}

const CardLine = memo(function CardLine({ id, quarter, quarters }: CardLineProps) {
  const t = useTranslations('studio.outline');
  const language = useLocale();
  const quarterName = useQuarterName();
  const { hrefOf } = useWay();
  const edit = useEdit();
  const faults = useFaultCount(`cards/${id}.yaml`);
  const name = useDraftValue((document) => cardName(document, language, id));
  return (
    <li className="pb-1.5">
      <WayLink href={hrefOf('cards', id)} className="font-serif text-small leading-snug text-link">
        {name}
      </WayLink>{' '}
      <FaultCount {...faults} />
      <LazySelect
        name={t('move', { card: name })}
        value={quarter}
        options={quarters.map((value) => ({ value, label: quarterName(value, 'short') }))}
        onPick={(to) => edit((document) => moveCard(document, id, to))}
        className="-ml-1 block w-auto! max-w-full text-caption text-soft"
      />
    </li>
  );
});

interface ScheduledCardsProps {
  readonly entries: readonly (readonly [string, JsonObject])[];
  readonly quarters: readonly string[];
  readonly onAdd?: () => void;
  /** Where a card would be added, for those who hear the button. */
  readonly where?: { readonly quarter: string; readonly decider: string };
}

/** The cards of one quarter and one decider: opened, moved to another quarter, and one more added. */
export function ScheduledCards({ entries, quarters, onAdd, where }: ScheduledCardsProps) {
  const t = useTranslations('studio.outline');
  const quarterName = useQuarterName();
  const { nameOf } = useDeciderName();
  return (
    <>
      <ul>
        {entries.map(([id, card]) => (
          <CardLine key={id} id={id} quarter={String(card.quarter)} quarters={quarters} />
        ))}
      </ul>
      {onAdd && where && (
        <button
          type="button"
          data-place={placeOf(['pack', 'quarters', where.quarter, where.decider])}
          onClick={onAdd}
          className="min-h-9 cursor-pointer text-caption text-soft text-link"
        >
          {t('addCard')}
          <span className="sr-only">
            : {quarterName(where.quarter)}, {nameOf(where.decider)}
          </span>
        </button>
      )}
    </>
  );
}
