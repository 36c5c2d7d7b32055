'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Result } from '@/lib/model/refusal';
import { withoutImpossible } from '@/lib/run/replay';
import type { RunDocument } from '@/lib/run/run-document';
import { Button } from '../_components/button';
import { SourcebookProvider } from '../_components/sourcebook';
import type { PackContent } from '../_data/packs';
import { ImpossibleNotice } from '../_replay/impossible-notice';
import { ReplayNotice } from '../_replay/replay-notice';
import { RunProvider } from '../_run/run-context';
import { RunScreens } from '../_run/run-screens';
import type { SharedGame } from './read-link';
import { RefusedLink } from './refused-link';
import { SharedBar } from './shared-bar';
import { useFragment } from './use-fragment';
import { useSharedGame } from './use-shared-game';

interface OpenedProps {
  content: PackContent;
  document: RunDocument;
  children?: ReactNode;
}

/** A game to be looked at: the bar that says so, then the screens of any run. */
function Opened({ content: { pack, texts }, document, children }: OpenedProps) {
  const locale = useLocale();
  return (
    <SourcebookProvider documents={texts[locale].documents} pack={pack.hash}>
      <RunProvider runId={null} name="" document={document} revision={0} pack={pack} texts={texts[locale]}>
        <SharedBar>{children}</SharedBar>
        <RunScreens />
      </RunProvider>
    </SourcebookProvider>
  );
}

function Impossible({ game }: { game: Extract<SharedGame, { kind: 'impossible' }> }) {
  const t = useTranslations('replay.impossible');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { content, document, faults } = game;
  if (open) return <Opened content={content} document={withoutImpossible(document, faults)} />;
  return (
    <ImpossibleNotice pack={content.pack} texts={content.texts[locale]} faults={faults}>
      <Button weight="primary" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
    </ImpossibleNotice>
  );
}

function Replayed({ game }: { game: Extract<SharedGame, { kind: 'replay' }> }) {
  const t = useTranslations('share.replay');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { content, reason, replay } = game;
  if (open)
    return (
      <Opened content={content} document={replay.document}>
        <p className="w-full text-small text-soft">{t('replayed', { count: replay.left.length })}</p>
      </Opened>
    );
  return (
    <ReplayNotice reason={reason} pack={content.pack} texts={content.texts[locale]} replay={replay}>
      <Button weight="primary" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
    </ReplayNotice>
  );
}

function AsItWas({ game }: { game: Extract<SharedGame, { kind: 'asItWas' }> }) {
  const t = useTranslations('share.replay');
  const [replay, setReplay] = useState<Result<SharedGame> | null>(null);
  const { content, document, newest } = game;
  const tryNewest = async (hash: string) => {
    const { readReplay } = await import('./read-link');
    setReplay(await readReplay(document, hash, 'pack'));
  };
  if (replay) return <Game game={replay} />;
  return (
    <Opened content={content} document={document}>
      {newest && (
        <p className="w-full text-small">
          {t('older', { version: content.pack.version })}{' '}
          <button type="button" className="min-h-6 cursor-pointer text-link" onClick={() => tryNewest(newest)}>
            {t('tryNewest')}
          </button>
        </p>
      )}
    </Opened>
  );
}

function Game({ game }: { game: Result<SharedGame> }) {
  if (!game.ok) return <RefusedLink refusal={game.refusal} />;
  const { value } = game;
  if (value.kind === 'impossible') return <Impossible game={value} />;
  return value.kind === 'replay' ? <Replayed game={value} /> : <AsItWas game={value} />;
}

/** The game in the page's fragment, read-only; says so where it can't be shown as it was, and offers what can. */
export function SharedRun() {
  const t = useTranslations('share');
  const fragment = useFragment();
  const game = useSharedGame(fragment);
  if (!game)
    return (
      <div className="page py-16">
        <p role="status" className="running">
          {t('reading')}
        </p>
      </div>
    );
  return <Game key={fragment} game={game} />;
}
