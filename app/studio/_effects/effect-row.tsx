'use client';

import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { findAt, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { useDraftValue, useFaults } from '../_draft/use-draft-value';
import { asOptions, useIndicatorNames } from '../_draft/use-names';
import { CheckField } from '../_fields/check-field';
import { Faults } from '../_fields/faults';
import { ItemButtons } from '../_fields/item-buttons';
import type { ListActions } from '../_fields/list-actions';
import { NumberField } from '../_fields/number-field';
import { PackText } from '../_fields/pack-text';
import { SelectField } from '../_fields/select-field';
import { TextField } from '../_fields/text-field';
import { CitationsField } from './citations-field';
import type { Looking } from './condition-row';
import { ConditionsField } from './conditions-field';
import { EvidenceField } from './evidence-field';
import { SizeField } from './size-field';
import { useEffectClaim } from './use-effect-claim';

/** The ends of the range, where the author states them; else the evidence sets them. */
function OwnRange({ path, claim }: { readonly path: Path; readonly claim: string }) {
  const t = useTranslations('studio.effects');
  const isStated = useDraftValue(
    (document) => findAt(document, [...path, 'low']) !== undefined || findAt(document, [...path, 'high']) !== undefined,
  );
  const [isAsked, setAsked] = useState(false);
  if (!isStated && !isAsked)
    return (
      <button type="button" onClick={() => setAsked(true)} className="min-h-9 cursor-pointer text-small text-link">
        {t('ownRange')}
        <span className="sr-only">: {claim}</span>
      </button>
    );
  return (
    <div className="flex gap-x-3">
      <NumberField path={[...path, 'low']} label={t('low')} optional step={0.5} className="w-24" />
      <NumberField path={[...path, 'high']} label={t('high')} optional step={0.5} className="w-24" />
    </div>
  );
}

interface EffectRowProps {
  readonly list: Path;
  readonly at: number;
  readonly count: number;
  readonly actions: ListActions;
  readonly looking: Looking;
}

/** One effect: what it moves which way, how much and when, what it rests on, why, and under which condition. */
export const EffectRow = memo(function EffectRow({ list, at, count, actions, looking }: EffectRowProps) {
  const t = useTranslations('studio.effects');
  const indicators = useIndicatorNames();
  const path = [...list, at];
  const claim = useEffectClaim(path);
  const place = placeOf(path);
  const faults = useFaults(place);
  return (
    <li className="compact border-hairline border-t py-2.5">
      <fieldset className="min-w-0">
        <legend className="sr-only">{t('number', { number: at + 1, claim })}</legend>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p aria-hidden="true" className="font-serif text-ui font-semibold">
            <PackText>{claim}</PackText>
          </p>
          <div data-place={place} tabIndex={-1}>
            <ItemButtons
              name={claim}
              at={at}
              count={count}
              onMove={(to) => actions.move(at, to)}
              onDuplicate={() => actions.duplicate(at)}
              onRemove={() => actions.remove(at)}
            />
          </div>
        </div>
        <div className="grid items-start gap-x-3 gap-y-1 @2xl:grid-cols-[minmax(11rem,1fr)_auto_10rem]">
          <SelectField path={[...path, 'on']} label={t('indicator')} options={asOptions(indicators)} />
          <SizeField path={[...path, 'size']} />
          <EvidenceField path={[...path, 'evidence']} />
        </div>
        <div className="mt-1 grid items-start gap-x-3 gap-y-1 @lg:grid-cols-[minmax(0,1fr)_14rem]">
          <TextField path={[...path, 'why']} label={t('why')} rows={2} />
          <div className="grid grid-cols-2 gap-x-3">
            <NumberField path={[...path, 'onset']} label={t('onset')} usual={0} min={0} step={1} />
            <NumberField path={[...path, 'over']} label={t('over')} usual={1} min={1} step={1} />
            <div className="col-span-2">
              <CheckField path={[...path, 'lasting']}>{t('lasting')}</CheckField>
            </div>
          </div>
        </div>
        <Faults issues={faults} />
        <div className="flex flex-wrap items-center gap-x-5">
          <CitationsField path={[...path, 'because']} claim={claim} />
          <ConditionsField path={[...path, 'when']} looking={looking} title={t('when')} claim={claim} />
          <OwnRange path={path} claim={claim} />
        </div>
      </fieldset>
    </li>
  );
});
