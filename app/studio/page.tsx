import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { listPacks } from '@/lib/server/packs';
import { readLibrary } from '@/lib/server/studio/drafts';
import { listTemplates } from '@/lib/server/studio/templates';
import { AUTHORING_GUIDE_PATH } from '../guide/guide-path';
import { requireSignedIn } from '../host/_parts/signed-in';
import { Said } from './_editor/said';
import { KeptFocus } from './_fields/kept-focus';
import { Archive } from './_library/archive';
import { type Beginning, Beginnings } from './_library/beginnings';
import { DraftList } from './_library/draft-list';
import { ImportFile } from './_library/import-file';
import { PublishedList } from './_library/published-list';
import { Tutorial } from './_tutorial/tutorial';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('studio.library');
  return { title: t('title'), robots: 'noindex' };
}

/** What a draft can begin with, the templates first. */
const readBeginnings = async (): Promise<readonly Beginning[]> => {
  const language = await getLocale();
  const templates = await listTemplates();
  const packs = await listPacks();
  return [
    ...templates.map(({ id, texts }) => ({ from: { kind: 'template' as const, id }, ...texts[language] })),
    ...packs.map(({ hash, texts }) => ({ from: { kind: 'pack' as const, hash }, ...texts[language] })),
  ].map(({ from, title, subtitle, summary }) => ({ from, title, subtitle, summary }));
};

const isAway = ({ archivedAt }: { readonly archivedAt: string | null }): boolean => archivedAt !== null;
const isHere = (one: { readonly archivedAt: string | null }): boolean => !isAway(one);

/** The library of the studio: one's drafts, what is published here, what a draft can begin with, and what was put away. */
export default async function LibraryPage() {
  const me = await requireSignedIn('/studio');
  const t = await getTranslations('studio.library');
  const { drafts, publications } = await readLibrary(me);
  const own = publications.filter(({ isOwn }) => isOwn);
  const others = publications.filter(({ isOwn }) => !isOwn);
  const beginnings = await readBeginnings();
  return (
    <Said>
      <KeptFocus className="page pt-10 lg:pt-16">
        <h1 className="text-h1 sm:text-display">{t('title')}</h1>
        <p className="measure mt-4 opening">{t('lead')}</p>
        <p className="mt-2 mb-8">
          <Link href={AUTHORING_GUIDE_PATH} className="inline-flex min-h-6 items-center text-small text-link">
            {t('guide')}
          </Link>
        </p>
        <DraftList drafts={drafts.filter(isHere)} me={me} />
        <PublishedList id="own" title={t('own')} none={t('noOwn')} publications={own.filter(isHere)} />
        <Beginnings beginnings={beginnings} />
        <PublishedList id="others" title={t('others')} none={t('noOthers')} publications={others} />
        <ImportFile />
        <Archive drafts={drafts.filter(isAway)} publications={own.filter(isAway)} me={me} />
      </KeptFocus>
      <Tutorial stepDone={{ copy: drafts.length > 0 }} />
    </Said>
  );
}
