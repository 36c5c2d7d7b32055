'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { type FieldError, type UseFormRegister, useForm } from 'react-hook-form';
import { VISIBILITIES } from '@/lib/authoring/publishing';
import { nextVersion } from '@/lib/authoring/versions';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { Button } from '../../_components/button';
import { publishDraft } from '../../_data/studio';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { RefusalLine } from '../_library/refusal-line';
import { PUBLISH_FAULTS, type PublishValues, publishSchema } from './publish-schema';
import { useRefused } from './use-refused';

function Fault({ id, error }: { readonly id: string; readonly error: FieldError | undefined }) {
  const t = useTranslations('studio.publish.faults');
  const known = PUBLISH_FAULTS.find((fault) => fault === error?.message);
  return error ? (
    <p id={id} role="alert" className="mt-1 text-caption text-worse">
      {t(known ?? 'noVersion')}
    </p>
  ) : null;
}

interface FieldProps {
  readonly register: UseFormRegister<PublishValues>;
  readonly error?: FieldError | undefined;
  /** How often the form was sent: a fault that is still there is told anew each time. */
  readonly sent: number;
}

function VersionField({ register, error, sent }: FieldProps) {
  const t = useTranslations('studio.publish');
  return (
    <div>
      <label htmlFor="publish-version" className="block text-small text-soft">
        {t('version')}
      </label>
      <input
        id="publish-version"
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={error ? 'publish-version-fault' : 'publish-version-help'}
        className={`${INPUT} mt-1 w-36`}
        {...register('version')}
      />
      <Fault key={sent} id="publish-version-fault" error={error} />
      <p id="publish-version-help" className="measure mt-1 text-caption text-soft">
        {t('versionHelp')}
      </p>
    </div>
  );
}

function NoteField({ register, error, sent }: FieldProps) {
  const t = useTranslations('studio.publish');
  return (
    <div>
      <label htmlFor="publish-note" className="block text-small text-soft">
        {t('note')}
      </label>
      <textarea
        id="publish-note"
        rows={3}
        aria-invalid={error !== undefined}
        aria-describedby={error ? 'publish-note-fault' : 'publish-note-help'}
        className="mt-1 w-full max-w-[38rem] rounded-sm border border-edge bg-sheet px-3 py-2 text-ui text-ink hover:border-ink"
        {...register('note')}
      />
      <Fault key={sent} id="publish-note-fault" error={error} />
      <p id="publish-note-help" className="measure text-caption text-soft">
        {t('noteHelp')}
      </p>
    </div>
  );
}

function VisibilityField({ register }: Pick<FieldProps, 'register'>) {
  const t = useTranslations('studio');
  return (
    <fieldset>
      <legend className="text-small text-soft">{t('publish.visibility')}</legend>
      {VISIBILITIES.map((visibility) => (
        <label key={visibility} className="mt-1 flex min-h-9 cursor-pointer items-baseline gap-2.5 text-small">
          <input type="radio" value={visibility} className="translate-y-0.5 accent-ink" {...register('visibility')} />
          <span>
            <strong>{t(`published.visibility.${visibility}.name`)}</strong>{' '}
            <span className="text-soft">{t(`published.visibility.${visibility}.text`)}</span>
          </span>
        </label>
      ))}
      <p className="measure mt-1 text-caption text-soft">{t('published.reading')}</p>
    </fieldset>
  );
}

interface PublishFormProps {
  /** Whether nothing keeps the draft from being published. */
  readonly isReady: boolean;
  /** Whether publishing is the next step; once it is done, another is. */
  readonly isNext: boolean;
  readonly onPublished: (publication: PublicationListing) => void;
}

/** Number, note and visibility of a new version, and the button that publishes it. */
export function PublishForm({ isReady, isNext, onPublished }: PublishFormProps) {
  const t = useTranslations('studio.publish');
  const { about, document, revision, publications, takeEdit, takePublications } = useDraft();
  const versions = publications.map(({ version }) => version);
  const { refusal, keep } = useRefused();
  const { register, handleSubmit, reset, formState } = useForm<PublishValues>({
    resolver: zodResolver(publishSchema(versions)),
    // With each key a number half written would be told to be wrong; when a field is left, a fault that goes would move
    // the button away from under the pointer that is pressing it.
    reValidateMode: 'onSubmit',
    defaultValues: {
      version: nextVersion(document.pack.version, versions),
      note: '',
      visibility: publications[0]?.visibility ?? 'link',
    },
  });
  const publish = async (values: PublishValues) => {
    const done = await publishDraft(about.id, { revision, ...values });
    keep(done);
    if (!done.ok) return;
    const { publication, edit } = done.value;
    if (edit) takeEdit(edit);
    takePublications((before) => [publication, ...before]);
    const next = nextVersion(publication.version, [publication.version, ...versions]);
    reset({ version: next, note: '', visibility: values.visibility });
    onPublished(publication);
  };
  const { errors, isSubmitting, submitCount } = formState;
  return (
    <form className="space-y-5" noValidate onSubmit={handleSubmit(publish)}>
      <VersionField register={register} error={errors.version} sent={submitCount} />
      <NoteField register={register} error={errors.note} sent={submitCount} />
      <VisibilityField register={register} />
      <Button type="submit" weight={isNext ? 'primary' : 'plain'} disabled={!isReady || isSubmitting}>
        {t(isSubmitting ? 'publishing' : 'publish')}
      </Button>
      <RefusalLine refusal={refusal} />
    </form>
  );
}
