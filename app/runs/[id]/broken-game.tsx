'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { ReplayReason } from '@/lib/run/open-game';
import type { MoveFault, Replay } from '@/lib/run/replay';
import type { RunDocument } from '@/lib/run/run-document';
import { ImpossibleNotice } from '../../_replay/impossible-notice';
import { ReplayNotice } from '../../_replay/replay-notice';
import { NewGameButton } from './new-game-button';
import { UnreadablePlace } from './unreadable-place';

interface OnVersion {
  /** The version that it goes on with. */
  pack: Pack;
  texts: PackTexts;
  /** What its owner calls it; empty until it is named. */
  name: string;
}

const useCalled = ({ texts, name }: OnVersion, side: string): string => {
  const t = useTranslations('runs');
  return name || t('unnamed', { side: texts.sides[side]?.name ?? side, pack: texts.title });
};

interface ReplayedGameProps extends OnVersion {
  id: string;
  reason: ReplayReason;
  replay: Replay;
  /** Where the game's own version can't be read, if that is why. */
  unreadable: { readonly hash: string; readonly path: string } | null;
}

/** A saved game of another version: what a replay would keep and leave out, and the way to make it a new game. */
export function ReplayedGame({ id, reason, replay, unreadable, ...on }: ReplayedGameProps) {
  const t = useTranslations('replay.saved');
  const name = t('replayedName', { name: useCalled(on, replay.document.side) });
  return (
    <ReplayNotice reason={reason} pack={on.pack} texts={on.texts} replay={replay}>
      {unreadable && <UnreadablePlace {...unreadable} />}
      <NewGameButton document={replay.document} name={name}>
        {t('replay')}
      </NewGameButton>
      {reason === 'pack' && (
        <p className="text-small">
          <Link href={`/runs/${id}`} className="text-link" prefetch={false}>
            {t('back')}
          </Link>
        </p>
      )}
    </ReplayNotice>
  );
}

interface ImpossibleGameProps extends OnVersion {
  /** What is left without the impossible moves. */
  sound: RunDocument;
  faults: readonly MoveFault[];
}

/** A saved game with moves that can't be made: which, and the way to a new game that holds it up to there. */
export function ImpossibleGame({ sound, faults, ...on }: ImpossibleGameProps) {
  const t = useTranslations('replay.saved');
  const name = t('copyName', { name: useCalled(on, sound.side) });
  return (
    <ImpossibleNotice pack={on.pack} texts={on.texts} faults={faults}>
      <NewGameButton document={sound} name={name}>
        {t('upToThere')}
      </NewGameButton>
    </ImpossibleNotice>
  );
}
