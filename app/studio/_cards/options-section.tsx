'use client';

import { useTranslations } from 'next-intl';
import { memo, useRef, useState } from 'react';
import { freeId } from '@/lib/authoring/ids';
import { listAt } from '@/lib/authoring/json';
import { addOption, optionIds } from '@/lib/authoring/options';
import { Button } from '../../_components/button';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue, useEdit, useFaults } from '../_draft/use-draft-value';
import { Faults } from '../_fields/faults';
import { followAdded } from '../_fields/follow-focus';
import { IdDialog } from '../_ids/id-dialog';
import { OptionForm } from './option-form';

/** The options of a card, each with all that it does. */
export const OptionsSection = memo(function OptionsSection({ id }: { readonly id: string }) {
  const t = useTranslations('studio.options');
  const count = useDraftValue(({ cards }) => listAt(cards, [id, 'options']).length);
  const faults = useFaults(`cards/${id}.yaml options`);
  const edit = useEdit();
  const store = useDraftStore();
  const [isAdding, setAdding] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const taken = isAdding ? optionIds(store.document, id) : [];
  return (
    <section aria-labelledby="card-options" className="mt-8">
      <h3 id="card-options" className="text-h3" data-place={`cards/${id}.yaml options`} tabIndex={-1}>
        {t('title')}
      </h3>
      <Faults issues={faults} />
      <ol ref={list}>
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two options may have one id while they are written
          <OptionForm key={at} card={id} at={at} count={count} />
        ))}
      </ol>
      <Button className="mt-3" data-place={`cards/${id}.yaml options.add`} onClick={() => setAdding(true)}>
        {t('add')}
      </Button>
      {isAdding && (
        <IdDialog
          title={t('new')}
          submit={t('add')}
          taken={taken}
          start={{ id: freeId('new-option', taken) }}
          onDone={(asked) => {
            followAdded(list.current);
            edit((document) => addOption(document, id, asked.id));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
});
