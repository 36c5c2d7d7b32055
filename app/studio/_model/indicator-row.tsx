'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Button } from '../../_components/button';
import { FaultCount } from '../_cards/fault-count';
import { useFaultCount } from '../_draft/use-draft-value';
import { CitationsField } from '../_effects/citations-field';
import { CELL_LABEL } from '../_fields/cell';
import { NumberField } from '../_fields/number-field';
import { TextField } from '../_fields/text-field';
import { useWord } from '../_fields/use-word';
import { HolderField } from './holder-field';
import { ItemEnd, type ModelItem } from './item-end';

/** The columns of the indicators, where there is room for them. */
export const INDICATOR_COLUMNS =
  'grid grid-cols-[1fr_1fr_7.5rem] items-end gap-x-2 gap-y-1 @lg:items-start @lg:grid-cols-[minmax(7rem,1fr)_7.75rem_4.25rem_4.25rem_4.25rem_4rem] @3xl:grid-cols-[minmax(10rem,1fr)_9rem_5.5rem_5.5rem_5.5rem_5rem] @3xl:gap-x-3';

function IndicatorDetails({ id, name, at, count, onOpen }: ModelItem) {
  const t = useTranslations('studio.model.indicators');
  const word = useWord();
  const path = ['pack', 'indicators', id];
  return (
    <div className="mt-3 grid gap-4 border-hairline border-l-2 pl-4">
      <TextField path={[...path, 'description']} label={t('description')} rows={2} />
      <div className="grid gap-4 @2xl:grid-cols-2">
        <TextField path={[...path, 'low']} label={t('low')} help={word('scaleLow')} />
        <TextField path={[...path, 'high']} label={t('high')} help={word('scaleHigh')} />
      </div>
      <div>
        <p className="text-small text-soft">{t('sources')}</p>
        <CitationsField path={[...path, 'sources']} claim={name} />
      </div>
      <div>
        <p className="text-small text-soft">{t('because')}</p>
        <CitationsField path={['pack', 'levels', id, 'because']} claim={t('start')} />
      </div>
      <ItemEnd kind="indicator" id={id} name={name} at={at} count={count} onOpen={onOpen} />
    </div>
  );
}

/** One indicator: its numbers in a row, the rest of it on request. */
export const IndicatorRow = memo(function IndicatorRow(row: ModelItem) {
  const { id, name, isOpen, onOpen } = row;
  const t = useTranslations('studio.model.indicators');
  const path = ['pack', 'indicators', id];
  const faults = useFaultCount(`pack.yaml indicators.${id}`);
  const label = (text: string) => <span className={CELL_LABEL}>{text}</span>;
  return (
    <li className="border-hairline border-b py-3">
      <fieldset aria-label={name} className="min-w-0">
        <div className={INDICATOR_COLUMNS}>
          <TextField path={[...path, 'name']} label={label(t('name'))} className="col-span-2 @lg:col-span-1" />
          <HolderField path={[...path, 'holder']} label={label(t('holder'))} />
          <NumberField path={['pack', 'levels', id, 'start']} label={label(t('start'))} min={0} max={100} />
          <NumberField path={[...path, 'halfLifeQuarters']} label={label(t('halfLife'))} min={0.5} step={0.5} />
          <NumberField path={[...path, 'noise']} label={label(t('noise'))} min={0} step={0.1} />
          <Button
            weight="quiet"
            className="col-span-3 -ml-2 justify-self-start @lg:col-span-1 @lg:mt-1 @lg:ml-0"
            aria-expanded={isOpen}
            aria-label={t('detailsOf', { name })}
            onClick={() => onOpen(isOpen ? null : id)}
          >
            {t(isOpen ? 'less' : 'more')}
          </Button>
        </div>
        {!isOpen && <FaultCount {...faults} />}
        {isOpen && <IndicatorDetails {...row} />}
      </fieldset>
    </li>
  );
});
