'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { findAt, objectAt, type Path } from '@/lib/authoring/json';
import { setIn } from '@/lib/authoring/set-in';
import { sumOfWeights } from '@/lib/authoring/weights';
import { BOTH } from '@/lib/model/closed-sets';
import { Button } from '../../_components/button';
import { INPUT } from '../../host/_parts/form/field';
import { FaultCount } from '../_cards/fault-count';
import { useDraftValue, useEdit, useFaultCount } from '../_draft/use-draft-value';
import { asOptions, useIndicatorNames, useSideNames } from '../_draft/use-names';
import { NumberField } from '../_fields/number-field';
import { PackText } from '../_fields/pack-text';
import { SelectField } from '../_fields/select-field';
import { TextField } from '../_fields/text-field';
import { useWord } from '../_fields/use-word';
import { ItemEnd, type ModelItem } from './item-end';
import { WeightSum } from './sum-row';

function TensionWeights({ path, name }: { readonly path: Path; readonly name: string }) {
  const t = useTranslations('studio.model.weights');
  const word = useWord();
  const edit = useEdit();
  const indicators = useIndicatorNames();
  const weighed = useDraftValue((document) => Object.keys(objectAt(document, path)).join('\n'));
  const ids = weighed === '' ? [] : weighed.split('\n');
  const nameOf = (id: string): string => indicators.find((known) => known.id === id)?.name ?? id;
  const left = indicators.filter(({ id }) => !ids.includes(id));
  return (
    <fieldset>
      <legend className="text-small font-semibold">{t('title')}</legend>
      <p className="measure text-caption text-soft">{word('weights')}</p>
      <ul className="mt-2">
        {ids.map((id) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-hairline border-b py-1">
            <span className="min-w-48 flex-1 text-small">{nameOf(id)}</span>
            <NumberField
              path={[...path, id]}
              label={<span className="sr-only">{nameOf(id)}</span>}
              min={0}
              max={1}
              step={0.01}
              className="w-28"
            />
            <Button weight="quiet" onClick={() => edit(() => [{ op: 'unset', path: [...path, id] }])}>
              {t('leaveOut')}
              <span className="sr-only">: {nameOf(id)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
        <select
          aria-label={t('add')}
          value=""
          onChange={({ target }) => edit((document) => [setIn(document, [...path, target.value], 0)])}
          className={`${INPUT} max-w-full cursor-pointer`}
        >
          <option value="">{t('add')}</option>
          {left.map(({ id, name: indicator }) => (
            <option key={id} value={id}>
              {indicator}
            </option>
          ))}
        </select>
        <WeightSum path={path} name={name} />
      </div>
    </fieldset>
  );
}

function TensionDetails({ id, name, at, count, onOpen }: ModelItem) {
  const t = useTranslations('studio.model.tensions');
  const word = useWord();
  const sides = useSideNames();
  const path = ['pack', 'tensions', id];
  return (
    <div className="mt-2 grid gap-4 border-hairline border-l-2 pl-4">
      <div className="grid gap-4 @2xl:grid-cols-2">
        <TextField path={[...path, 'name']} label={t('name')} help={word('tension')} />
        <SelectField
          path={[...path, 'feltBy']}
          label={t('feltBy')}
          help={word('feltBy')}
          options={[...asOptions(sides), { value: BOTH, label: t('both') }]}
          none={t('both')}
        />
      </div>
      <TextField path={[...path, 'description']} label={t('description')} rows={2} />
      <TensionWeights path={[...path, 'weights']} name={name} />
      <ItemEnd kind="tension" id={id} name={name} at={at} count={count} onOpen={onOpen} />
    </div>
  );
}

/** One tension: what it is called and what it is read from. */
export const TensionItem = memo(function TensionItem(item: ModelItem) {
  const { id, name, isOpen, onOpen } = item;
  const t = useTranslations('studio.model.tensions');
  const path = ['pack', 'tensions', id];
  const faults = useFaultCount(`pack.yaml tensions.${id}`);
  const sum = useDraftValue((document) => sumOfWeights(findAt(document, [...path, 'weights'])));
  const read = useDraftValue((document) => Object.keys(objectAt(document, [...path, 'weights'])).length);
  return (
    <li className="border-hairline border-b py-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="min-w-48 flex-1 text-h3">
          <PackText>{name}</PackText>
        </h3>
        <p className="text-small text-soft">{t('readFrom', { count: read, sum })}</p>
        <Button weight="quiet" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : id)}>
          {t(isOpen ? 'less' : 'more')}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {!isOpen && <FaultCount {...faults} />}
      {isOpen && <TensionDetails {...item} />}
    </li>
  );
});
