'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { askableCards, CONDITION_KINDS, choiceOf, decidersOf, kindOf, newCondition } from '@/lib/authoring/conditions';
import { findAt, isObject, type Json, type Path } from '@/lib/authoring/json';
import { cardName, optionNames, shockName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { asOptions, useIndicatorNames, useSideNames } from '../_draft/use-names';
import { NumberField } from '../_fields/number-field';
import { SelectField } from '../_fields/select-field';

/** Which cards a condition may look back on: those before a card's quarter, and in `when` those of its own too. */
export interface Looking {
  readonly card: string | null;
  readonly same: boolean;
}

const useAskable = ({ card, same }: Looking): readonly string[] => {
  const { document } = useDraft();
  const { cards, pack } = document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the draft is asked
  return useMemo(() => {
    const quarter = card === null ? undefined : cards[card]?.quarter;
    return askableCards(document, typeof quarter === 'string' ? { quarter, same } : null).filter((id) => id !== card);
  }, [cards, pack.starts, card, same]);
};

function Choice({ path, condition, looking }: Omit<ConditionRowProps, 'at' | 'list'> & { readonly condition: Json }) {
  const t = useTranslations('studio.conditions');
  const language = useLocale();
  const edit = useEdit();
  const { document } = useDraft();
  const sides = useSideNames();
  const cards = useAskable(looking);
  const card = isObject(condition) ? String(condition.card) : '';
  const deciders = decidersOf(document, card);
  return (
    <>
      <SelectField
        path={[...path, 'card']}
        label={t('card')}
        options={cards.map((id) => ({ value: id, label: cardName(document, language, id) }))}
        onPick={(id) => edit((now) => [{ op: 'set', path, value: choiceOf(now, id) }])}
      />
      <SelectField
        path={[...path, 'side']}
        label={t('side')}
        options={asOptions(sides.filter(({ id }) => deciders.includes(id)))}
      />
      <SelectField
        path={[...path, 'option']}
        label={t('option')}
        options={asOptions(optionNames(document, language, card))}
      />
    </>
  );
}

function ShockHappened({ path }: { readonly path: Path }) {
  const t = useTranslations('studio.conditions');
  const language = useLocale();
  const { document } = useDraft();
  return (
    <SelectField
      path={[...path, 'shock']}
      label={t('shock')}
      options={Object.keys(document.shocks).map((id) => ({ value: id, label: shockName(document, language, id) }))}
    />
  );
}

function Level({ path, bound }: { readonly path: Path; readonly bound: 'above' | 'below' }) {
  const t = useTranslations('studio.conditions');
  const indicators = useIndicatorNames();
  return (
    <>
      <SelectField path={[...path, 'indicator']} label={t('indicator')} options={asOptions(indicators)} />
      <NumberField path={[...path, bound]} label={t('points')} min={0} max={100} />
    </>
  );
}

interface ConditionRowProps {
  readonly path: Path;
  /** Its number, from 1. */
  readonly at: number;
  readonly looking: Looking;
}

/** One condition: an earlier choice, a shock that has happened, or a level. */
export function ConditionRow({ path, at, looking }: ConditionRowProps) {
  const t = useTranslations('studio.conditions');
  const edit = useEdit();
  const { document } = useDraft();
  const cards = useAskable(looking);
  const condition = findAt(document, path);
  const kind = kindOf(condition);
  return (
    <fieldset className="@container compact min-w-0 border-hairline border-l-2 pl-3">
      <legend className="sr-only">{t('number', { number: at })}</legend>
      <div className="grid gap-x-3 gap-y-1 @lg:grid-cols-[10rem_minmax(0,1fr)]">
        <label className="text-small text-soft">
          {t('kind')}
          <select
            data-place={placeOf(path)}
            value={kind}
            onChange={({ target }) => {
              const next = CONDITION_KINDS.find((known) => known === target.value) ?? 'choice';
              edit((now) => [{ op: 'set', path, value: newCondition(now, next, cards) }]);
            }}
            className={`${INPUT} mt-1 w-full cursor-pointer`}
          >
            {CONDITION_KINDS.map((known) => (
              <option key={known} value={known}>
                {t(`kinds.${known}`)}
              </option>
            ))}
          </select>
        </label>
        <div className="grid gap-x-3 gap-y-1 @lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)]">
          {kind === 'choice' && <Choice path={path} condition={condition ?? null} looking={looking} />}
          {kind === 'shock' && <ShockHappened path={path} />}
          {(kind === 'above' || kind === 'below') && <Level path={path} bound={kind} />}
        </div>
      </div>
    </fieldset>
  );
}
