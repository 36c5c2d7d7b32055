'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { useDraft } from '../_draft/draft-context';
import { PrintLinks } from '../_print/print-links';
import { Authors } from './authors';
import { ChangesSince } from './changes';
import { EarlierStates } from './earlier-states';
import { ExportFile } from './export-file';
import { NextWays } from './next-ways';
import { PublishForm } from './publish-form';
import { StandingNote, useStanding } from './standing';
import { Versions } from './versions';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h3 className="mb-3 text-h3">{title}</h3>
      {children}
    </section>
  );
}

/** Publishing: whether the draft may be published, what changed, the new version, those that there are, files and authors. */
export function PublishPart() {
  const t = useTranslations('studio');
  const { about, publications } = useDraft();
  const standing = useStanding();
  const [published, setPublished] = useState<PublicationListing | null>(null);
  const [newest] = publications;
  return (
    <div>
      <h2 className="text-h2">{t('parts.publish')}</h2>
      <p className="measure mt-1 mb-3 text-soft">{t('publish.lead')}</p>
      <StandingNote standing={standing} />
      {published && (
        <div className="mt-5">
          <NextWays key={published.id} publication={published} />
        </div>
      )}
      {newest && (
        <Section title={t('publish.changes.title', { version: newest.version })}>
          <ChangesSince publication={newest} />
        </Section>
      )}
      {about.role === 'owner' && (
        <Section title={t('publish.newVersion')}>
          <PublishForm isReady={standing === 'ready'} isNext={published === null} onPublished={setPublished} />
        </Section>
      )}
      <Section title={t('publish.versions')}>
        <Versions />
      </Section>
      <Section title={t('publish.earlier.title')}>
        <EarlierStates />
      </Section>
      <Section title={t('publish.file.title')}>
        <ExportFile />
      </Section>
      <div className="mt-8 border-hairline border-t pt-5">
        <PrintLinks draftId={about.id} />
      </div>
      <Section title={t('publish.authors.title')}>
        <Authors />
      </Section>
    </div>
  );
}
