'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { findAt, type Path } from '@/lib/authoring/json';
import type { Named } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { useDraftValue, useFaults } from '../_draft/use-draft-value';
import { asOptions, useIndicatorNames } from '../_draft/use-names';
import { CitationsField } from '../_effects/citations-field';
import { EvidenceField } from '../_effects/evidence-field';
import { Faults } from '../_fields/faults';
import { ItemButtons } from '../_fields/item-buttons';
import type { ListActions } from '../_fields/list-actions';
import { NumberField } from '../_fields/number-field';
import { SelectField } from '../_fields/select-field';
import { TextField } from '../_fields/text-field';

/** Where the cross-impacts stand. */
export const IMPACTS: Path = ['pack', 'crossImpacts'];

const COLUMNS = 'grid grid-cols-2 items-start gap-x-3 gap-y-1 @2xl:grid-cols-[1fr_1fr_6rem_11rem]';

/** Says which cross-impact one is, for its buttons and its dialogs. */
export const useImpactName = (at: number, indicators: readonly Named[]): string => {
  const t = useTranslations('model.crossImpacts');
  const ends = useDraftValue((document) =>
    [findAt(document, [...IMPACTS, at, 'from']), findAt(document, [...IMPACTS, at, 'to'])].join('\n'),
  );
  const [from = '', to = ''] = ends.split('\n').map((id) => indicators.find((known) => known.id === id)?.name ?? id);
  return t('claim', { from, to });
};

/** The fields of one cross-impact. */
export function ImpactFields({ at }: { readonly at: number }) {
  const t = useTranslations('studio.model.impacts');
  const indicators = useIndicatorNames();
  const name = useImpactName(at, indicators);
  const path = [...IMPACTS, at];
  const faults = useFaults(placeOf(path));
  const options = asOptions(indicators);
  return (
    <>
      <div data-place={placeOf(path)} tabIndex={-1} className={COLUMNS}>
        <SelectField path={[...path, 'from']} label={t('from')} options={options} />
        <SelectField path={[...path, 'to']} label={t('to')} options={options} />
        <NumberField path={[...path, 'perQuarter']} label={t('perQuarter')} step={0.01} />
        <EvidenceField path={[...path, 'evidence']} />
      </div>
      <Faults issues={faults} className="mt-1" />
      <TextField path={[...path, 'why']} label={t('why')} className="mt-1" />
      <CitationsField path={[...path, 'sources']} claim={name} />
    </>
  );
}

interface ImpactRowProps {
  readonly at: number;
  readonly count: number;
  readonly actions: ListActions;
}

/** One cross-impact in the list of them. */
export const ImpactRow = memo(function ImpactRow({ at, count, actions }: ImpactRowProps) {
  const indicators = useIndicatorNames();
  const name = useImpactName(at, indicators);
  return (
    <li className="border-hairline border-b py-3">
      <fieldset aria-label={name} className="min-w-0">
        <ImpactFields at={at} />
        <ItemButtons
          name={name}
          at={at}
          count={count}
          onMove={(to) => actions.move(at, to)}
          onRemove={() => actions.remove(at)}
        />
      </fieldset>
    </li>
  );
});
