'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { DOCUMENT_FACTS } from '@/lib/authoring/documents';
import { EnglishField } from '../_fields/text-field';
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
        {DOCUMENT_FACTS.map((fact) => (
          <Fragment key={fact}>
            <EnglishField path={['sources', id, fact]} label={t(`facts.${fact}`)} />
            <SpareTextField
              path={['sourcesJa', id, fact]}
              label={t('inJapanese', { what: t(`facts.${fact}`) })}
              lang="ja"
            />
          </Fragment>
        ))}
      </div>
    </section>
  );
}
