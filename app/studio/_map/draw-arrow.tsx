'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { listAt } from '@/lib/authoring/json';
import { addCrossImpact } from '@/lib/authoring/model-edits';
import { Button } from '../../_components/button';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { useIndicatorNames } from '../_draft/use-names';
import { IMPACTS } from '../_model/impact-row';

const USUAL = '0.1';
const STEP = 0.01;

interface DrawArrowProps {
  /** The indicator that moves another. */
  readonly from: string;
  /** Told the place of the arrow that was drawn. */
  readonly onDrawn: (at: number) => void;
}

/** Draws an arrow from an indicator without a pointer: to which, and by how much. */
export function DrawArrow({ from, onDrawn }: DrawArrowProps) {
  const t = useTranslations('studio.map.draw');
  const id = useId();
  const edit = useEdit();
  const others = useIndicatorNames().filter((known) => known.id !== from);
  const count = useDraftValue((document) => listAt(document, IMPACTS).length);
  const [to, setTo] = useState('');
  const [perQuarter, setPerQuarter] = useState(USUAL);
  const size = Number(perQuarter);
  const isWhole = to !== '' && perQuarter.trim() !== '' && Number.isFinite(size);
  const draw = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && edit((document) => addCrossImpact(document, from, to, size))) onDrawn(count);
  };
  return (
    <form onSubmit={draw} aria-label={t('title')} className="mt-4 border-hairline border-t pt-3">
      <h4 className="font-sans text-small font-semibold">{t('title')}</h4>
      <div className="mt-1 flex flex-wrap items-end gap-x-3 gap-y-2">
        <label htmlFor={`${id}-to`} className="min-w-40 flex-1 text-small text-soft">
          {t('to')}
          <select
            id={`${id}-to`}
            value={to}
            onChange={({ target }) => setTo(target.value)}
            className={`${INPUT} mt-1 w-full cursor-pointer`}
          >
            <option value="">{t('choose')}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-by`} className="w-28 text-small text-soft">
          {t('by')}
          <input
            id={`${id}-by`}
            type="number"
            inputMode="decimal"
            step={STEP}
            value={perQuarter}
            onChange={({ target }) => setPerQuarter(target.value)}
            className={`${INPUT} mt-1 w-full`}
          />
        </label>
        <Button type="submit" disabled={!isWhole}>
          {t('draw')}
        </Button>
      </div>
    </form>
  );
}
