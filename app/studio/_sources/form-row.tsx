'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { INPUT } from '../../host/_parts/form/field';
import { FAULTS, isAboutText } from './add-document-form';

/** What is wrong with a field of the form, in the reader's language: a fault of it, or what its text was refused for. */
export function FormFault({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  const t = useTranslations('studio.sources.form.faults');
  const refusalText = useRefusalText();
  if (fault === undefined) return null;
  const known = FAULTS.find((one) => one === fault);
  if (known === undefined && !isAboutText(fault)) return null;
  return (
    <p id={id} role="alert" className="mt-1 text-caption text-worse">
      {known === undefined ? refusalText({ code: fault, message: fault }) : t(known)}
    </p>
  );
}

interface FormRowProps extends ComponentProps<'input'> {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly fault: string | undefined;
}

/** One line of a form: its name, what is meant, the field, and what is wrong with it. */
export function FormRow({ id, label, help, fault, ...input }: FormRowProps) {
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div>
      <label htmlFor={id} className="block text-small text-soft">
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="text-caption text-soft">
          {help}
        </p>
      )}
      <input
        type="text"
        autoComplete="off"
        {...input}
        id={id}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={described}
        className={`${INPUT} mt-1 w-full`}
      />
      <FormFault id={`${id}-fault`} fault={fault} />
    </div>
  );
}
