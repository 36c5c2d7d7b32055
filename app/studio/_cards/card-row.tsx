'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { moveCard } from '@/lib/authoring/cards';
import { findAt, isList, isObject, type JsonObject } from '@/lib/authoring/json';
import { cardName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { type Edit, useDraftValue, useFaultCount } from '../_draft/use-draft-value';
import { WayLink } from '../_editor/way-link';
import { LazySelect } from '../_fields/lazy-select';
import { PackText, useOtherLanguage } from '../_fields/pack-text';
import { useTyped } from '../_fields/use-typed';
import { countEffects } from './card-rows';
import { COLUMN } from './columns';
import { FaultCount } from './fault-count';

type Choices = readonly { readonly value: string; readonly label: string }[];

interface CostProps {
  readonly card: string;
  readonly at: number;
  readonly option: JsonObject;
  readonly name: string;
  readonly edit: Edit;
}

function Cost({ card, at, option, name, edit }: CostProps) {
  const t = useTranslations('studio.cards');
  const typed = useTyped(option.cost ?? null);
  const path = ['cards', card, 'options', at, 'cost'];
  const take = (text: string): void => {
    const cost = Number(text);
    const isCost = text.trim() !== '' && cost >= 0;
    typed.type(text, isCost ? cost : (option.cost ?? null));
    if (isCost) edit(() => [{ op: 'set', path, value: cost }], placeOf(path));
  };
  return (
    <input
      type="number"
      inputMode="decimal"
      min={0}
      step={0.5}
      aria-label={t('costOf', { option: name })}
      value={typed.text ?? String(option.cost ?? '')}
      onChange={({ target }) => take(target.value)}
      onBlur={typed.leave}
      className="min-h-7 w-14 rounded-sm border border-hairline bg-transparent px-1 text-right hover:border-edge focus:border-edge"
    />
  );
}

function Options({ id, card, edit }: { readonly id: string; readonly card: JsonObject; readonly edit: Edit }) {
  const isJapanese = useLocale() === 'ja';
  const texts = useDraftValue(({ ja }) => (isJapanese ? findAt(ja, ['cards', id, 'options']) : undefined));
  return (
    <ul className="space-y-1">
      {(isList(card.options) ? card.options : []).map((option, at) => {
        if (!isObject(option)) return null;
        const name = String(findAt(texts ?? null, [String(option.id), 'label']) || option.label || option.id);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two options may have one id while they are written
          <li key={at} className="flex items-baseline justify-between gap-2 text-small">
            <span className="min-w-0 wrap-anywhere">
              <PackText>{name}</PackText>
            </span>
            <Cost card={id} at={at} option={option} name={name} edit={edit} />
          </li>
        );
      })}
    </ul>
  );
}

interface CardRowProps {
  readonly id: string;
  readonly card: JsonObject;
  readonly quarters: Choices;
  readonly deciders: Choices;
  readonly href: string;
  readonly edit: Edit;
}

/** A card as a row: when it is dealt, who decides, what it asks and offers, and what is wrong with it. */
export const CardRow = memo(function CardRow({ id, card, quarters, deciders, href, edit }: CardRowProps) {
  const t = useTranslations('studio.cards');
  const faults = useFaultCount(`cards/${id}.yaml`);
  const language = useLocale();
  const name = useDraftValue((document) => cardName(document, language, id));
  const otherLanguage = useOtherLanguage();
  const question = name === id ? t('unwritten', { id }) : name;
  return (
    <tr className="border-hairline border-t align-baseline">
      <td className={`py-1.5 ${COLUMN.quarter}`}>
        <LazySelect
          name={t('quarterOf', { question })}
          value={String(card.quarter)}
          options={quarters}
          onPick={(quarter) => edit((document) => moveCard(document, id, quarter))}
          className="-ml-1 min-w-20 text-small [:lang(ja)_&]:min-w-32"
        />
      </td>
      <td className={`py-1.5 ${COLUMN.decider}`}>
        <LazySelect
          name={t('deciderOf', { question })}
          value={String(card.decider)}
          options={deciders}
          onPick={(decider) => edit(() => [{ op: 'set', path: ['cards', id, 'decider'], value: decider }])}
          className="-ml-1 min-w-28 text-small"
        />
      </td>
      <th scope="row" className={`py-1.5 font-normal ${COLUMN.question}`}>
        <WayLink
          href={href}
          lang={otherLanguage(question)}
          className="font-serif wrap-anywhere text-link"
          data-place={`cards/${id}.yaml`}
        >
          {question}
        </WayLink>
      </th>
      <td className={`py-1.5 ${COLUMN.options}`}>
        <Options id={id} card={card} edit={edit} />
      </td>
      <td className={`py-1.5 text-small ${COLUMN.effects}`}>{countEffects(card)}</td>
      <td className={`py-1.5 ${COLUMN.problems}`}>
        <FaultCount {...faults} />
      </td>
    </tr>
  );
});
