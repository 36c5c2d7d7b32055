'use client';

import { useTranslations } from 'next-intl';
import { DOCUMENT_FACTS } from '@/lib/authoring/documents';
import { TextField } from '../_fields/text-field';
import { SpareTextField } from './spare-text-field';

/** Who wrote what, where and when, in both languages. */
export function DocumentFacts({ id }: { readonly id: string }) {
  const t = useTranslations('studio.sources');
  return (
    <section aria-labelledby="document-facts" className="@container mt-5">
      <h3 id="document-facts" className="text-h3">
        {t('about')}
      </h3>
      <div className="mt-2 grid gap-x-6 gap-y-3 @xl:grid-cols-2">
        <div className="space-y-3">
          {DOCUMENT_FACTS.map((fact) => (
            <TextField key={fact} path={['sources', id, fact]} label={t(`facts.${fact}`)} lang="en" />
          ))}
        </div>
        <div className="space-y-3">
          {DOCUMENT_FACTS.map((fact) => (
            <SpareTextField
              key={fact}
              path={['sourcesJa', id, fact]}
              label={t('inJapanese', { what: t(`facts.${fact}`) })}
              lang="ja"
            />
          ))}
        </div>
      </div>
    </section>
  );
}
