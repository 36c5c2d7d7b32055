'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { addPastedSource, addUploadedSource } from '../../_data/studio';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { useDraft } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';
import {
  aboutOf,
  documentIdFrom,
  EMPTY_DOCUMENT,
  FACT_FIELDS,
  type NewDocument,
  newDocumentSchema,
} from './add-document-form';
import { DocumentTextFields } from './document-text-fields';
import { FormRow } from './form-row';

/** The form of a new document; its id follows its title until the author gives one. */
const useNewDocument = (taken: readonly string[]) => {
  const form = useForm<NewDocument>({ resolver: zodResolver(newDocumentSchema(taken)), defaultValues: EMPTY_DOCUMENT });
  const proposeId = (title: string): void => {
    if (!form.formState.dirtyFields.document) form.setValue('document', documentIdFrom(title, taken));
  };
  const proposeTitle = ({ name }: File): void => {
    if (form.getValues('title').trim() !== '') return;
    const title = name.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ');
    form.setValue('title', title, { shouldDirty: true });
    proposeId(title);
  };
  return { form, proposeId, proposeTitle };
};

interface FactRowsProps {
  readonly form: UseFormReturn<NewDocument>;
  readonly onTitle: (title: string) => void;
}

function FactRows({ form, onTitle }: FactRowsProps) {
  const t = useTranslations('studio.sources');
  const { errors } = form.formState;
  return (
    <>
      {FACT_FIELDS.map((fact) => (
        <FormRow
          key={fact}
          id={`document-${fact}`}
          label={t(`facts.${fact}`)}
          help={fact === 'short' ? t('form.shortHelp') : undefined}
          fault={errors[fact]?.message}
          {...form.register(fact, fact === 'title' ? { onChange: ({ target }) => onTitle(target.value) } : {})}
        />
      ))}
      <FormRow
        id="document-id"
        label={t('form.id')}
        help={t('form.idHelp')}
        fault={errors.document?.message}
        spellCheck={false}
        {...form.register('document')}
      />
    </>
  );
}

/** Adds a document with its text, which the server parts into numbered paragraphs; the document opens then. */
export function AddDocumentDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('studio.sources');
  const refusalText = useRefusalText();
  const { about, document, takeSource } = useDraft();
  const { go } = useWay();
  const { form, proposeId, proposeTitle } = useNewDocument(Object.keys(document.sources));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = async (asked: NewDocument): Promise<void> => {
    setRefusal(null);
    const told = aboutOf(asked);
    const answer =
      asked.way === 'file' && asked.file
        ? await addUploadedSource(about.id, told, asked.file)
        : await addPastedSource(about.id, { ...told, text: asked.text });
    if (!answer.ok) return setRefusal(answer.refusal);
    takeSource(answer.value.source, answer.value.edit);
    onClose();
    go('sources', asked.document);
  };
  const { isSubmitting } = form.formState;
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t('add')} place="centre">
      <form noValidate className="space-y-4" onSubmit={form.handleSubmit(add)}>
        <DocumentTextFields form={form} onFile={proposeTitle} />
        <FactRows form={form} onTitle={proposeId} />
        <p className="text-caption text-soft">{t('form.private')}</p>
        <p aria-live="polite" className="flex flex-wrap items-center gap-x-4">
          <Button type="submit" weight="primary" disabled={isSubmitting}>
            {t('form.submit')}
          </Button>
          {isSubmitting && <span className="text-small text-soft">{t('form.reading')}</span>}
        </p>
        {refusal && (
          <p role="alert" className="text-small text-worse">
            {refusalText(refusal)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
