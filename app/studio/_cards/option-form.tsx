'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, useId, useMemo, useState } from 'react';
import { findAt } from '@/lib/authoring/json';
import { optionNameAt } from '@/lib/authoring/names';
import { duplicateOption, moveOption, optionIds, removeOption, renameOption } from '@/lib/authoring/options';
import { placeOf } from '@/lib/authoring/places';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { ConditionsField } from '../_effects/conditions-field';
import { EffectList } from '../_effects/effect-list';
import { CheckField } from '../_fields/check-field';
import { ItemButtons } from '../_fields/item-buttons';
import { NumberField } from '../_fields/number-field';
import { PackText } from '../_fields/pack-text';
import { TextField } from '../_fields/text-field';
import { IdDialog } from '../_ids/id-dialog';

interface OptionFormProps {
  readonly card: string;
  readonly at: number;
  readonly count: number;
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);

function OptionId({ card, at }: Omit<OptionFormProps, 'count'>) {
  const t = useTranslations('studio.options');
  const id = useDraftValue((document) => String(findAt(document, ['cards', card, 'options', at, 'id']) ?? ''));
  const store = useDraftStore();
  const edit = useEdit();
  const [isRenaming, setRenaming] = useState(false);
  return (
    <p className="text-caption text-soft">
      {id}{' '}
      <button
        type="button"
        data-place={placeOf(['cards', card, 'options', at, 'id'])}
        onClick={() => setRenaming(true)}
        className="min-h-9 cursor-pointer text-link"
      >
        {t('rename')}
        <span className="sr-only">: {id}</span>
      </button>
      {isRenaming && (
        <IdDialog
          title={t('rename')}
          submit={t('renameSubmit')}
          taken={optionIds(store.document, card).filter((known) => known !== id)}
          start={{ id }}
          onDone={(asked) => edit((document) => renameOption(document, card, at, asked.id))}
          onClose={() => setRenaming(false)}
        />
      )}
    </p>
  );
}

function OptionButtons({ card, at, count, name }: OptionFormProps & { readonly name: string }) {
  const edit = useEdit();
  return (
    <ItemButtons
      name={name}
      at={at}
      count={count}
      onMove={(to) => edit((document) => moveOption(document, card, at, to))}
      onDuplicate={() => edit((document) => duplicateOption(document, card, at))}
      onRemove={() => edit((document) => removeOption(document, card, at))}
    />
  );
}

function BalanceReason({ path }: { readonly path: readonly (string | number)[] }) {
  const t = useTranslations('studio.options');
  return (
    <details className="text-small">
      <summary className="min-h-9 py-1.5 text-soft">{t('balance')}</summary>
      <TextField path={path} label={t('balanceReason')} help={t('balanceHelp')} />
    </details>
  );
}

/** One option: what is done, what it costs, when it is open, and its effects as rows. */
export const OptionForm = memo(function OptionForm({ card, at, count }: OptionFormProps) {
  const t = useTranslations('studio.options');
  const path = useMemo(() => ['cards', card, 'options', at], [card, at]);
  const effects = useMemo(() => [...path, 'effects'], [path]);
  const language = useLocale();
  const label = useDraftValue((document) => optionNameAt(document, language, card, at));
  const heading = useId();
  const name = label || t('letter', { letter: letterOf(at) });
  return (
    <li className="laid-out-near [--laid-out-size:125rem] mt-4 border border-hairline bg-sheet p-4">
      <fieldset aria-labelledby={heading} className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h4
            id={heading}
            className="flex gap-2.5 font-serif text-h3 font-semibold"
            data-place={placeOf(path)}
            tabIndex={-1}
          >
            <span className="font-normal text-soft">{letterOf(at)}</span>
            {label ? <PackText>{label}</PackText> : <span className="font-normal text-soft">{t('unwritten')}</span>}
          </h4>
          <OptionButtons card={card} at={at} count={count} name={name} />
        </div>
        <OptionId card={card} at={at} />
        <div className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
          <TextField path={[...path, 'label']} label={t('label')} />
          <NumberField path={[...path, 'cost']} label={t('cost')} min={0} step={0.5} />
        </div>
        <TextField path={[...path, 'description']} label={t('description')} rows={2} className="mt-2" />
        <CheckField path={[...path, 'inferred']}>{t('inferred')}</CheckField>
        <ConditionsField
          path={[...path, 'requires']}
          looking={{ card, same: false }}
          title={t('requires')}
          claim={name}
        />
        <BalanceReason path={[...path, 'balanceReason']} />
        <EffectList path={effects} card={card} title={t('effects')} claim={name} />
      </fieldset>
    </li>
  );
});
