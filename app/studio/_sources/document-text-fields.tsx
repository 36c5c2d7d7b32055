'use client';

import { useTranslations } from 'next-intl';
import { type UseFormReturn, useController } from 'react-hook-form';
import { type NewDocument, READABLE, WAYS } from './add-document-form';
import { FormFault } from './form-row';

const AREA =
  'mt-1 w-full rounded-sm border border-edge bg-sheet px-3 py-2 font-serif text-small text-ink hover:border-ink';

interface TextFieldsProps {
  readonly form: UseFormReturn<NewDocument>;
  readonly onFile: (file: File) => void;
}

function PastedText({ form }: { readonly form: UseFormReturn<NewDocument> }) {
  const t = useTranslations('studio.sources.form');
  const fault = form.formState.errors.text?.message;
  return (
    <div>
      <label htmlFor="document-text" className="block text-small text-soft">
        {t('text')}
      </label>
      <textarea
        id="document-text"
        rows={8}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`document-parts${fault === undefined ? '' : ' document-text-fault'}`}
        className={AREA}
        {...form.register('text')}
      />
      <FormFault id="document-text-fault" fault={fault} />
    </div>
  );
}

function FileWithText({ form, onFile }: TextFieldsProps) {
  const t = useTranslations('studio.sources.form');
  const { field } = useController({ control: form.control, name: 'file' });
  const fault = form.formState.errors.file?.message;
  return (
    <div>
      <label htmlFor="document-file" className="block text-small text-soft">
        {t('file')}
      </label>
      <input
        id="document-file"
        ref={field.ref}
        type="file"
        accept={READABLE}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`document-parts${fault === undefined ? '' : ' document-file-fault'}`}
        onChange={({ target }) => {
          const file = target.files?.[0] ?? null;
          field.onChange(file);
          if (file) onFile(file);
        }}
        className="mt-1 block w-full min-h-11 cursor-pointer text-small file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-sm file:border file:border-edge file:bg-transparent file:px-4 file:text-ink"
      />
      <FormFault id="document-file-fault" fault={fault} />
    </div>
  );
}

/** Where the document's text comes from: pasted, or out of a file. */
export function DocumentTextFields({ form, onFile }: TextFieldsProps) {
  const t = useTranslations('studio.sources.form');
  const way = form.watch('way');
  return (
    <fieldset>
      <legend className="text-small font-semibold">{t('where')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {WAYS.map((one) => (
          <label key={one} className="flex min-h-9 cursor-pointer items-center gap-2 text-small">
            <input type="radio" value={one} className="size-4 accent-ink" {...form.register('way')} />
            {t(`ways.${one}`)}
          </label>
        ))}
      </div>
      {way === 'paste' ? <PastedText form={form} /> : <FileWithText form={form} onFile={onFile} />}
      <p id="document-parts" className="mt-1 text-caption text-soft">
        {t('parts')}
      </p>
    </fieldset>
  );
}
