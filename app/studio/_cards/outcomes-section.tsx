'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { listAt } from '@/lib/authoring/json';
import { appendItem } from '@/lib/authoring/list-edits';
import { optionNames } from '@/lib/authoring/names';
import { optionIds } from '@/lib/authoring/options';
import { placeOf } from '@/lib/authoring/places';
import { sidesOf } from '@/lib/authoring/sides';
import { JOINT } from '@/lib/model/closed-sets';
import { useDraft } from '../_draft/draft-context';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { asOptions, useSideNames } from '../_draft/use-names';
import { EffectList } from '../_effects/effect-list';
import { AddButton } from '../_fields/add-button';
import { ItemButtons } from '../_fields/item-buttons';
import { useListActions } from '../_fields/list-actions';
import { SelectField } from '../_fields/select-field';

function PairChoices({ id, at }: { readonly id: string; readonly at: number }) {
  const t = useTranslations('studio.outcomes');
  const language = useLocale();
  const { document } = useDraft();
  const sides = useSideNames();
  const options = asOptions(optionNames(document, language, id));
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      {sides.map((side) => (
        <SelectField
          key={side.id}
          path={['cards', id, 'pairs', at, 'choices', side.id]}
          label={t('chooses', { side: side.name })}
          options={options}
        />
      ))}
    </div>
  );
}

const Pair = memo(function Pair({
  id,
  at,
  count,
}: {
  readonly id: string;
  readonly at: number;
  readonly count: number;
}) {
  const t = useTranslations('studio.outcomes');
  const list = useMemo(() => ['cards', id, 'pairs'], [id]);
  const effects = useMemo(() => [...list, at, 'effects'], [list, at]);
  const actions = useListActions(list);
  const name = t('pair', { number: at + 1 });
  return (
    <li className="mt-3 border border-hairline bg-sheet p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 className="font-sans text-small font-semibold" data-place={placeOf([...list, at])} tabIndex={-1}>
          {name}
        </h4>
        <ItemButtons
          name={name}
          at={at}
          count={count}
          onMove={(to) => actions.move(at, to)}
          onRemove={() => actions.remove(at)}
        />
      </div>
      <PairChoices id={id} at={at} />
      <EffectList path={effects} card={id} title={t('pairEffects')} claim={name} />
    </li>
  );
});

function Pairs({ id }: { readonly id: string }) {
  const t = useTranslations('studio.outcomes');
  const edit = useEdit();
  const count = useDraftValue(({ cards }) => listAt(cards, [id, 'pairs']).length);
  const add = (): void => {
    edit((document) => {
      const [first = '', second = first] = optionIds(document, id);
      const choices = sidesOf(document).map((side, place) => [side.id, place === 0 ? first : second]);
      return appendItem(document, ['cards', id, 'pairs'], { choices: Object.fromEntries(choices), effects: [] });
    });
  };
  return (
    <div className="mt-4">
      <h4 className="font-sans text-small font-semibold" data-place={`cards/${id}.yaml pairs`} tabIndex={-1}>
        {t('pairs')}
      </h4>
      <p className="measure text-caption text-soft">{t('pairsHelp')}</p>
      <ul>
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pairs have nothing but their place
          <Pair key={at} id={id} at={at} count={count} />
        ))}
      </ul>
      <AddButton onAdd={add}>{t('addPair')}</AddButton>
    </div>
  );
}

/** What follows where nobody decides, and on a joint card where the two do not choose the same. */
export const OutcomesSection = memo(function OutcomesSection({ id }: { readonly id: string }) {
  const t = useTranslations('studio.outcomes');
  const undecided = useMemo(() => ['cards', id, 'undecided'], [id]);
  const disagreement = useMemo(() => ['cards', id, 'disagreement'], [id]);
  const isJoint = useDraftValue(
    ({ cards }) =>
      cards[id]?.decider === JOINT ||
      listAt(cards, [id, 'disagreement']).length + listAt(cards, [id, 'pairs']).length > 0,
  );
  return (
    <section aria-labelledby="card-outcomes" className="laid-out-near mt-8 border-hairline border-t pt-4">
      <h3 id="card-outcomes" className="text-h3">
        {t('title')}
      </h3>
      <EffectList path={undecided} card={id} level={4} title={t('undecided')} help={t('undecidedHelp')} />
      {isJoint && (
        <>
          <EffectList path={disagreement} card={id} level={4} title={t('disagreement')} help={t('disagreementHelp')} />
          <Pairs id={id} />
        </>
      )}
    </section>
  );
});
