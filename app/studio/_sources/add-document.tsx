'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { NOT_STATED } from '@/lib/authoring/documents';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { addPastedSource, addUploadedSource } from '../../_data/studio';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { useDraft } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';
import { useWriting } from '../_fields/writing';
import {
  aboutOf,
  documentIdFrom,
  EMPTY_DOCUMENT,
  FACT_FIELDS,
  isAboutText,
  isSpare,
  type NewDocument,
  newDocumentSchema,
  shortFrom,
} from './add-document-form';
import { DocumentTextFields } from './document-text-fields';
import { FormRow } from './form-row';

/** The form of a new document as far as it is filled in; its id and short name follow its title until the author gives them. */
export const useNewDocument = (taken: readonly string[]) => {
  const form = useForm<NewDocument>({ resolver: zodResolver(newDocumentSchema(taken)), defaultValues: EMPTY_DOCUMENT });
  const propose = (title: string): void => {
    const { document, short } = form.formState.dirtyFields;
    if (!document) form.setValue('document', documentIdFrom(title, taken));
    if (!short) form.setValue('short', shortFrom(title));
  };
  const proposeTitle = ({ name }: File): void => {
    if (form.getValues('title').trim() !== '') return;
    const title = name.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ');
    form.setValue('title', title, { shouldDirty: true });
    propose(title);
  };
  return { form, propose, proposeTitle };
};

interface FactRowsProps {
  readonly form: UseFormReturn<NewDocument>;
  readonly onTitle: (title: string) => void;
}

function FactRows({ form, onTitle }: FactRowsProps) {
  const t = useTranslations('studio.sources');
  const inLanguage = useTranslations('studio.fields.in');
  const { language } = useWriting();
  const isOwn = useLocale() === language;
  const { errors } = form.formState;
  return (
    <>
      {FACT_FIELDS.map((fact) => (
        <FormRow
          key={fact}
          id={`document-${fact}`}
          label={`${t(`facts.${fact}`)}${isOwn ? '' : inLanguage(language)}`}
          lang={language}
          help={fact === 'short' ? t('form.shortHelp') : undefined}
          placeholder={isSpare(fact) ? NOT_STATED[language] : undefined}
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

/** Sends what is filled in; why the text was refused is said at its field, which is focused, and anything else is given. */
const useAdding = (form: UseFormReturn<NewDocument>, onAdded: (document: string) => void) => {
  const { about, takeSource } = useDraft();
  const { language } = useWriting();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = async (asked: NewDocument): Promise<void> => {
    setRefusal(null);
    const { way, file, text, document } = asked;
    const told = { ...aboutOf(asked), language };
    const answer =
      way === 'file' && file
        ? await addUploadedSource(about.id, told, file)
        : await addPastedSource(about.id, { ...told, text });
    if (answer.ok) {
      takeSource(answer.value.source, answer.value.edit);
      onAdded(document);
    } else if (isAboutText(answer.refusal.code)) {
      const fault = { type: 'refused', message: answer.refusal.code };
      form.setError(way === 'file' ? 'file' : 'text', fault, { shouldFocus: true });
    } else setRefusal(answer.refusal);
  };
  return { add, refusal };
};

interface AddDocumentProps {
  /** Held by whoever shows it, so that what is filled in stays when it is put away. */
  readonly filledIn: ReturnType<typeof useNewDocument>;
  readonly onClose: () => void;
}

/** Adds a document with its text, which the server parts into numbered paragraphs; the document opens then. */
export function AddDocument({ filledIn: { form, propose, proposeTitle }, onClose }: AddDocumentProps) {
  const t = useTranslations('studio.sources');
  const dialog = useTranslations('dialog');
  const refusalText = useRefusalText();
  const { go } = useWay();
  const headingId = useId();
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>('textarea, [type=file]')?.focus(), []);
  const { add, refusal } = useAdding(form, (document) => {
    onClose();
    go('sources', document);
  });
  const { isSubmitting } = form.formState;
  return (
    <section aria-labelledby={headingId} className="my-4 max-w-xl border border-edge bg-sheet p-5">
      <div className="mb-4 flex items-start justify-between gap-4">
        <h3 id={headingId} className="text-h3">
          {t('add')}
        </h3>
        <Button weight="quiet" className="-my-2 -mr-2" onClick={onClose}>
          {dialog('close')}
        </Button>
      </div>
      <form ref={fields} noValidate className="space-y-4" onSubmit={form.handleSubmit(add)}>
        <DocumentTextFields form={form} onFile={proposeTitle} />
        <FactRows form={form} onTitle={propose} />
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
    </section>
  );
}
