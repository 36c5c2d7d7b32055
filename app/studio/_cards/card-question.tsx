'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { moveCard } from '@/lib/authoring/cards';
import { quartersOf } from '@/lib/authoring/schedule';
import { textAt } from '@/lib/authoring/texts';
import { JOINT } from '@/lib/model/closed-sets';
import { countWords } from '@/lib/packs/validate/content';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { SelectField } from '../_fields/select-field';
import { TextField } from '../_fields/text-field';
import { useWriting } from '../_fields/writing';
import { useDeciderName } from './use-decider-name';

function Dealt({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const quarterName = useQuarterName();
  const edit = useEdit();
  const store = useDraftStore();
  useDraftValue(({ pack }) => `${pack.starts} ${pack.quarters}`);
  const { names, nameOf } = useDeciderName();
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      <SelectField
        path={['cards', id, 'quarter']}
        label={t('quarter')}
        options={quartersOf(store.document).map((value) => ({ value, label: quarterName(value) }))}
        onPick={(quarter) => edit((document) => moveCard(document, id, quarter))}
      />
      <SelectField
        path={['cards', id, 'decider']}
        label={t('decider')}
        options={[...names.map((side) => side.id), JOINT].map((value) => ({ value, label: nameOf(value) }))}
      />
    </div>
  );
}

function Words({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const { language } = useWriting();
  const text = useDraftValue((document) => {
    const written = textAt(document, ['cards', id, 'background']);
    return (language === 'ja' ? written?.japanese : written?.english) ?? '';
  });
  const isJapanese = language === 'ja';
  return (
    <p className="text-right text-caption text-soft" aria-live="off">
      {isJapanese
        ? t('characters', { count: text.replace(/\s/g, '').length })
        : t('words', { words: countWords(text) })}
    </p>
  );
}

/** What a card asks, when and whom, its background, and what is at stake for each side. */
export const CardQuestion = memo(function CardQuestion({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const { names, placeOf } = useDeciderName();
  return (
    <section aria-label={t('questionPart')} className="mt-4 space-y-3 border-hairline border-t pt-4">
      <Dealt id={id} />
      <TextField path={['cards', id, 'question']} label={t('question')} />
      <div>
        <TextField path={['cards', id, 'background']} label={t('background')} help={t('backgroundHelp')} rows={9} />
        <Words id={id} />
      </div>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2" data-place={`cards/${id}.yaml stakes`} tabIndex={-1}>
        {names.map((side) => (
          <TextField
            key={side.id}
            path={['cards', id, 'stakes', side.id]}
            rows={3}
            label={t.rich('stake', {
              side: () => <SideName place={placeOf(side.id) ?? 0}>{side.name}</SideName>,
            })}
          />
        ))}
      </div>
    </section>
  );
});
