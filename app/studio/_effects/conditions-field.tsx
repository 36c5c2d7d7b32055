'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { askableCards, newCondition } from '@/lib/authoring/conditions';
import { listAt, type Path } from '@/lib/authoring/json';
import { appendItem, removeItem } from '@/lib/authoring/list-edits';
import { placeOf } from '@/lib/authoring/places';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { followAdded, followRemoved } from '../_fields/follow-focus';
import { ConditionRow, type Looking } from './condition-row';

interface ConditionsFieldProps {
  readonly path: Path;
  readonly looking: Looking;
  readonly title: string;
  /** What hangs on the conditions, for those who hear the buttons. */
  readonly claim: string;
}

const BUTTON = 'min-h-9 cursor-pointer text-small text-link';

/** What must hold, all of it: conditions built by choosing. */
export function ConditionsField({ path, looking, title, claim }: ConditionsFieldProps) {
  const t = useTranslations('studio.conditions');
  const edit = useEdit();
  const count = useDraftValue((document) => listAt(document, path).length);
  const list = useRef<HTMLUListElement>(null);
  const add = (): void => {
    followAdded(list.current);
    edit((document) => {
      const quarter = looking.card === null ? undefined : document.cards[looking.card]?.quarter;
      const before = typeof quarter === 'string' ? { quarter, same: looking.same } : null;
      const cards = askableCards(document, before).filter((id) => id !== looking.card);
      const kind = cards.length > 0 ? 'choice' : 'above';
      return appendItem(document, path, newCondition(document, kind, cards));
    });
  };
  const remove = (at: number): void => {
    followRemoved(list.current, at);
    edit((document) => removeItem(document, path, at));
  };
  return (
    <div className={`text-small ${count > 0 ? 'w-full' : ''}`} data-place={placeOf(path)} tabIndex={-1}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-soft">{title}</span>
        {count === 0 && <span>{t('none')}</span>}
        <button type="button" onClick={add} className={BUTTON}>
          {t(count === 0 ? 'add' : 'addAnother')}
          <span className="sr-only">: {claim}</span>
        </button>
      </p>
      <ul ref={list} className="space-y-2">
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have nothing but their place
          <li key={at}>
            <ConditionRow path={[...path, at]} at={at + 1} looking={looking} />
            <button type="button" className={BUTTON} onClick={() => remove(at)}>
              {t('remove')}
              <span className="sr-only">
                : {t('number', { number: at + 1 })}, {claim}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
