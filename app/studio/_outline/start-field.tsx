'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { moveStart } from '@/lib/authoring/schedule';
import { INPUT } from '../../host/_parts/form/field';
import { useEdit } from '../_draft/use-draft-value';
import { FieldFrame } from '../_fields/field-frame';
import { usePlace } from '../_fields/use-place';

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** The quarter in which the pack begins; cards and shocks move along with it unless they are to stay where they are. */
export function StartField() {
  const t = useTranslations('studio.outline');
  const place = usePlace(['pack', 'starts']);
  const edit = useEdit();
  const [isAlong, setAlong] = useState(true);
  const [typed, setTyped] = useState<string | null>(null);
  const [year = '', quarter = 'Q1'] = String(place.value ?? '').split('-');
  const start = (starts: string): void => {
    if (starts === place.value) return;
    edit((document) => (isAlong ? moveStart(document, starts) : [{ op: 'set', path: place.path, value: starts }]));
  };
  const leave = (): void => {
    if (typed !== null && /^\d{4}$/.test(typed)) start(`${typed}-${quarter}`);
    setTyped(null);
  };
  return (
    <FieldFrame place={place} label={t('starts')}>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <input
          id={place.id}
          data-place={place.name}
          type="text"
          inputMode="numeric"
          maxLength={4}
          value={typed ?? year}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
          className={`${INPUT} w-20`}
        />
        <select
          aria-label={t('startQuarter')}
          value={quarter}
          onChange={({ target }) => start(`${year}-${target.value}`)}
          className={`${INPUT} cursor-pointer`}
        >
          {QUARTERS.map((known) => (
            <option key={known} value={known}>
              {t('nthQuarter', { number: known.slice(1) })}
            </option>
          ))}
        </select>
      </div>
      <label className="flex min-h-9 cursor-pointer items-center gap-2 text-small">
        <input
          type="checkbox"
          checked={isAlong}
          onChange={({ target }) => setAlong(target.checked)}
          className="size-4.5 accent-ink"
        />
        {t('moveAlong')}
      </label>
    </FieldFrame>
  );
}
