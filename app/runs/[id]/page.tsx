import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { SourcebookProvider } from '@/app/_components/sourcebook';
import { RunProvider } from '@/app/_run/run-context';
import { RunScreens } from '@/app/_run/run-screens';
import { LANGUAGES } from '@/lib/model/closed-sets';
import { findOwner } from '@/lib/server/owner';
import { findPackByHash } from '@/lib/server/packs';
import { findRun } from '@/lib/server/runs';

interface RunPageProps {
  params: Promise<{ id: string }>;
}

const readRun = async (id: string) => {
  const owner = findOwner(await headers());
  const run = owner === undefined ? undefined : await findRun(owner, id);
  const stored = run && (await findPackByHash(run.packHash));
  const locale = await getLocale();
  const language = LANGUAGES.find((known) => known === locale) ?? 'en';
  return run && stored ? { run, pack: stored.pack, texts: stored.texts[language] } : undefined;
};

export async function generateMetadata({ params }: RunPageProps): Promise<Metadata> {
  const found = await readRun((await params).id);
  return found ? { title: found.run.name || found.texts.title, robots: 'noindex' } : {};
}

/** A saved run of this device. Somebody else's looks like none. */
export default async function RunPage({ params }: RunPageProps) {
  const found = await readRun((await params).id);
  if (!found) notFound();
  const { run, pack, texts } = found;
  return (
    <SourcebookProvider documents={texts.documents}>
      <RunProvider runId={run.id} document={run.document} revision={run.revision} pack={pack} texts={texts}>
        <RunScreens />
      </RunProvider>
    </SourcebookProvider>
  );
}
