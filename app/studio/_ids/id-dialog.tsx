'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { isFileId } from '@/lib/authoring/draft-shape';
import { idSchema, quarterSchema } from '@/lib/packs/schema/primitives';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { INPUT } from '../../host/_parts/form/field';

/** What a dialog for something new asks: an id that can name a file, and for a card when and whom it asks. */
const askedSchema = z.object({
  id: z.string().refine(isFileId),
  quarter: quarterSchema.optional(),
  decider: idSchema.optional(),
});
export type Asked = z.infer<typeof askedSchema>;

const TAKEN = 'taken';

const schemaFor = (taken: readonly string[]) =>
  askedSchema.refine(({ id }) => !taken.includes(id), { path: ['id'], error: TAKEN });

interface IdDialogProps {
  readonly title: string;
  readonly submit: string;
  /** Ids that are in use. */
  readonly taken: readonly string[];
  readonly start: Asked;
  /** Further fields of the form. */
  readonly more?: (form: UseFormReturn<Asked>) => ReactNode;
  readonly onDone: (asked: Asked) => void;
  readonly onClose: () => void;
}

function IdField({ form }: { readonly form: UseFormReturn<Asked> }) {
  const t = useTranslations('studio.ids');
  const fault = form.formState.errors.id?.message;
  return (
    <div>
      <label htmlFor="asked-id" className="block text-small text-soft">
        {t('label')}
      </label>
      <p id="asked-id-help" className="text-caption text-soft">
        {t('help')}
      </p>
      <input
        id="asked-id"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`asked-id-help${fault === undefined ? '' : ' asked-id-fault'}`}
        className={`${INPUT} mt-1 w-full`}
        {...form.register('id')}
      />
      {fault !== undefined && (
        <p id="asked-id-fault" role="alert" className="mt-1 text-caption text-worse">
          {t(fault === TAKEN ? 'taken' : 'form')}
        </p>
      )}
    </div>
  );
}

/** Asks for an id, by the rule that the loader has for ids; one that is in use is not taken. */
export function IdDialog({ title, submit, taken, start, more, onDone, onClose }: IdDialogProps) {
  const form = useForm<Asked>({ resolver: zodResolver(schemaFor(taken)), defaultValues: start });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} place="centre">
      <form
        noValidate
        className="space-y-4"
        onSubmit={form.handleSubmit((asked) => {
          onDone(asked);
          onClose();
        })}
      >
        <IdField form={form} />
        {more?.(form)}
        <Button type="submit" weight="primary">
          {submit}
        </Button>
      </form>
    </Dialog>
  );
}
