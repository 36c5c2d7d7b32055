'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { addCard } from '@/lib/authoring/cards';
import { freeId } from '@/lib/authoring/ids';
import { quartersOf } from '@/lib/authoring/schedule';
import { JOINT } from '@/lib/model/closed-sets';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { type Asked, IdDialog } from '../_ids/id-dialog';
import { useDeciderName } from './use-decider-name';

function Dealt({ form }: { readonly form: UseFormReturn<Asked> }) {
  const t = useTranslations('studio.cards');
  const quarterName = useQuarterName();
  const { document } = useDraft();
  const { names, nameOf } = useDeciderName();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <label className="text-small text-soft">
        {t('quarter')}
        <select className={`${INPUT} mt-1 w-full cursor-pointer text-ink`} {...form.register('quarter')}>
          {quartersOf(document).map((quarter) => (
            <option key={quarter} value={quarter}>
              {quarterName(quarter)}
            </option>
          ))}
        </select>
      </label>
      <label className="text-small text-soft">
        {t('decider')}
        <select className={`${INPUT} mt-1 w-full cursor-pointer text-ink`} {...form.register('decider')}>
          {[...names.map(({ id }) => id), JOINT].map((decider) => (
            <option key={decider} value={decider}>
              {nameOf(decider)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface NewCardDialogProps {
  /** The quarter and the decider that it starts with; the first ones where none are given. */
  readonly quarter?: string;
  readonly decider?: string;
  readonly onClose: () => void;
}

/** Adds a card: its id, when it is dealt and who decides. Its texts are written in its form, which opens then. */
export function NewCardDialog({ quarter, decider, onClose }: NewCardDialogProps) {
  const t = useTranslations('studio.cards');
  const { document } = useDraft();
  const { names } = useDeciderName();
  const edit = useEdit();
  const { go } = useWay();
  const taken = Object.keys(document.cards);
  const start = {
    id: freeId('new-card', taken),
    quarter: quarter ?? quartersOf(document)[0],
    decider: decider ?? names[0]?.id,
  };
  const add = (asked: Asked): void => {
    const card = { id: asked.id, quarter: asked.quarter ?? '', decider: asked.decider ?? '' };
    if (edit((now) => addCard(now, card))) go('cards', asked.id);
  };
  return (
    <IdDialog
      title={t('new')}
      submit={t('add')}
      taken={taken}
      start={start}
      more={(form) => <Dealt form={form} />}
      onDone={add}
      onClose={onClose}
    />
  );
}
