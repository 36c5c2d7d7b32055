import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { SourcebookProvider } from '@/app/_components/sourcebook';
import { RunProvider } from '@/app/_run/run-context';
import { RunScreens } from '@/app/_run/run-screens';
import { LANGUAGES } from '@/lib/model/closed-sets';
import { withoutImpossible } from '@/lib/run/replay';
import { type OpenedRun, openRun } from '@/lib/server/open-run';
import { findOwner } from '@/lib/server/owner';
import type { RunRecord } from '@/lib/server/run-record';
import { findRun } from '@/lib/server/runs';
import { ImpossibleGame, ReplayedGame } from './broken-game';
import { ClosedGame } from './closed-game';
import { EarlierVersion } from './earlier-version';

interface RunPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ replay?: string | string[] }>;
}

const readRun = cache(async (id: string, onNewest: boolean) => {
  const owner = findOwner(await headers());
  const run = owner === undefined ? undefined : await findRun(owner, id);
  return run && { run, opened: await openRun(run.document, onNewest) };
});

const readPage = async ({ params, searchParams }: RunPageProps) => {
  const [{ id }, { replay }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const found = await readRun(id, replay === 'newest');
  return found && { ...found, language: LANGUAGES.find((known) => known === locale) ?? ('en' as const) };
};

export async function generateMetadata(props: RunPageProps): Promise<Metadata> {
  const found = await readPage(props);
  if (!found) return {};
  const { run, opened, language } = found;
  const title = run.name || (opened.game.ok ? opened.game.value.content.texts[language].title : run.packId);
  return { title, robots: 'noindex' };
}

interface OpenedGameProps {
  run: RunRecord;
  opened: OpenedRun;
  language: (typeof LANGUAGES)[number];
}

function OpenedGame({ run, opened: { game, unreadable }, language }: OpenedGameProps) {
  if (!game.ok) return <ClosedGame id={run.id} hash={run.packHash} unreadable={unreadable} />;
  const { content, kind } = game.value;
  const on = { pack: content.pack, texts: content.texts[language] };
  if (kind === 'impossible') {
    const { document, faults } = game.value;
    return <ImpossibleGame {...on} name={run.name} sound={withoutImpossible(document, faults)} faults={faults} />;
  }
  if (kind === 'replay') {
    const { reason, replay } = game.value;
    const place = unreadable === null ? null : { hash: run.packHash, path: unreadable };
    return <ReplayedGame {...on} id={run.id} name={run.name} reason={reason} replay={replay} unreadable={place} />;
  }
  return (
    <SourcebookProvider documents={on.texts.documents} pack={on.pack.hash}>
      <RunProvider runId={run.id} name={run.name} document={run.document} revision={run.revision} {...on}>
        {game.value.newest !== null && <EarlierVersion id={run.id} version={on.pack.version} />}
        <RunScreens />
      </RunProvider>
    </SourcebookProvider>
  );
}

/**
 * A saved run of this device; somebody else's looks like none. One that can't go on as it was says so and offers what
 * can; nothing that is saved is changed by that.
 */
export default async function RunPage(props: RunPageProps) {
  const found = await readPage(props);
  if (!found) notFound();
  return <OpenedGame {...found} />;
}
