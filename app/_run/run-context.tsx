'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import {
  type CompiledCard,
  type CompiledPack,
  calendarQuarter,
  compilePack,
  type WeightVector,
} from '@/lib/engine/compile';
import { dealtCards } from '@/lib/engine/deal';
import type { Pack } from '@/lib/model/pack';
import type { Continuation } from '@/lib/model/projection';
import type { PackTexts } from '@/lib/model/texts';
import type { Answer, WorldState } from '@/lib/model/world-state';
import { type Assumption, confidenceWeights, OUTLOOK } from '@/lib/run/outlook';
import { otherSide, type PlayedRun, playRun } from '@/lib/run/play-run';
import type { RunDocument } from '@/lib/run/run-document';
import { commitQuarter, standOn, stepBack } from '@/lib/run/run-moves';
import { type FuturesClient, openFutures } from '../_workers/futures-client';
import { type Pending, useHand } from './use-hand';
import { type SaveState, useSavedDocument } from './use-saved-document';

/** Everything that the screens of a run share. */
export interface RunDesk {
  /** Null for a run opened from a link, which is read-only and not saved. */
  readonly runId: string | null;
  readonly readOnly: boolean;
  /** What its owner calls it; empty until it is named, and in a link. */
  readonly name: string;
  readonly pack: Pack;
  readonly compiled: CompiledPack;
  readonly texts: PackTexts;
  readonly document: RunDocument;
  /** Changes the run and saves it. */
  readonly change: (next: (at: RunDocument) => RunDocument) => void;
  readonly save: SaveState;
  readonly side: string;
  readonly other: string;
  /** The branch in hand, from the start to the head. */
  readonly played: PlayedRun;
  /** The world at the head. */
  readonly world: WorldState;
  /** Whether the pack's last quarter has been played. */
  readonly isOver: boolean;
  /** Cards dealt in the coming quarter, and those among them that the player decides. */
  readonly dealt: readonly CompiledCard[];
  readonly own: readonly CompiledCard[];
  readonly pending: Pending;
  /** Own cards that the player has said to leave open: they are committed without an answer. */
  readonly leftOpen: readonly string[];
  readonly leaveOpen: (card: string) => void;
  readonly setPending: (card: string, answer: Answer | undefined) => void;
  /** Stands on a committed quarter, or on the start, with answers in hand for the quarter after it. */
  readonly takeUp: (node: string | null, answers: Pending) => void;
  /** Commits the answers in hand. */
  readonly commit: () => void;
  /** Steps back one quarter and takes its answers in hand again; the branch that is left stays in the tree. */
  readonly takeBack: () => void;
  /** What projections assume of the other capital in the coming quarter, and of both after it. */
  readonly assumption: Assumption;
  readonly setAssumption: (assumption: Assumption) => void;
  readonly later: Continuation;
  readonly setLater: (later: Continuation) => void;
  /** Weights of confidence as the player has set them. */
  readonly confidence: Readonly<Record<string, WeightVector>>;
  /** Answers questions about futures off the page's thread; null until it has started. */
  readonly futures: FuturesClient | null;
  /** The calendar quarter of a quarter counted from 1. */
  readonly calendar: (quarter: number) => string;
  /** Calendar quarters of an outlook from the head: the present first (`start` has the quarter before the first). */
  readonly outlookQuarters: readonly string[];
}

const Context = createContext<RunDesk | null>(null);

/** The run that the page shows; throws outside of a `RunProvider`. */
export const useRun = (): RunDesk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('A screen of a run needs a RunProvider around it.');
  return desk;
};

/** Lays a desk under the screens below it, for play that is not a saved run. */
export function RunDeskProvider({ desk, children }: { desk: RunDesk; children: ReactNode }) {
  return <Context value={desk}>{children}</Context>;
}

/** The worker of a pack, from when it has started. The pack must be the same object from render to render. */
export const useFuturesClient = (pack: Pack): FuturesClient | null => {
  const [client, setClient] = useState<FuturesClient | null>(null);
  useEffect(() => {
    const opened = openFutures(pack);
    setClient(opened);
    return () => opened.close();
  }, [pack]);
  return client;
};

const playOrThrow = (compiled: CompiledPack, document: RunDocument): PlayedRun => {
  const played = playRun(compiled, document);
  if (!played.ok) throw new Error(`A saved run can't be played: ${played.refusal.message}`);
  return played.value;
};

const withAnswer = (pending: Pending, card: string, answer: Answer | undefined): Pending => {
  const { [card]: _, ...rest } = pending;
  return answer === undefined ? rest : { ...rest, [card]: answer };
};

type Standing = Pick<RunDesk, 'world' | 'isOver' | 'dealt' | 'own'>;

/** Where the player stands at the head of a run, and the cards that wait there. */
const standingOf = (compiled: CompiledPack, played: PlayedRun, side: string): Standing => {
  const world = played.worlds[played.worlds.length - 1]!;
  const isOver = world.quarter >= compiled.pack.quarters;
  const dealt = isOver ? [] : dealtCards(compiled, world);
  return { world, isOver, dealt, own: dealt.filter(({ deciders }) => deciders.includes(side)) };
};

interface RunProviderProps {
  runId: string | null;
  name: string;
  document: RunDocument;
  revision: number;
  /** The same object from render to render. */
  pack: Pack;
  texts: PackTexts;
  children: ReactNode;
}

/** Holds a run for the screens below it: plays it, saves it, and keeps the answers in hand. */
export function RunProvider({ runId, name, document: initial, revision, pack, texts, children }: RunProviderProps) {
  const { document, change, save } = useSavedDocument(runId, initial, revision);
  const compiled = useMemo(() => compilePack(pack), [pack]);
  const played = useMemo(() => playOrThrow(compiled, document), [compiled, document]);
  const standing = useMemo(() => standingOf(compiled, played, document.side), [compiled, played, document.side]);
  const [hand, setHand] = useHand({ runId, head: document.head, save, own: standing.own });
  const [assumption, setAssumption] = useState<Assumption>(document.counterpart === 'record' ? 'record' : 'likely');
  const [later, setLater] = useState<Continuation>('record');
  const futures = useFuturesClient(pack);
  const desk = useMemo((): RunDesk => {
    const pending = hand.answers;
    const last = document.nodes.find(({ id }) => id === document.head);
    const calendar = (quarter: number) => calendarQuarter(pack.starts, quarter);
    return {
      runId,
      readOnly: runId === null,
      name,
      pack,
      compiled,
      texts,
      document,
      change,
      save,
      side: document.side,
      other: otherSide(compiled, document),
      played,
      ...standing,
      pending,
      leftOpen: hand.leftOpen,
      leaveOpen: (card) =>
        setHand({
          at: hand.at,
          answers: withAnswer(pending, card, undefined),
          leftOpen: [...hand.leftOpen.filter((known) => known !== card), card],
        }),
      setPending: (card, answer) =>
        setHand({
          at: hand.at,
          answers: withAnswer(pending, card, answer),
          leftOpen: hand.leftOpen.filter((known) => known !== card),
        }),
      takeUp: (node, answers) => {
        setHand({ at: node, answers, leftOpen: [] });
        change((at) => standOn(at, node));
      },
      commit: () => change((at) => commitQuarter(at, pending)),
      takeBack: () => {
        if (!last) return;
        const own = dealtCards(compiled, played.worlds[played.worlds.length - 2]!).filter(({ deciders }) =>
          deciders.includes(document.side),
        );
        const leftOpen = own.map(({ card }) => card.id).filter((card) => last.choices[card] === undefined);
        setHand({ at: last.parent, answers: last.choices, leftOpen });
        change(stepBack);
      },
      assumption,
      setAssumption,
      later,
      setLater,
      confidence: confidenceWeights(compiled, document),
      futures,
      calendar,
      outlookQuarters: Array.from({ length: OUTLOOK + 1 }, (_, i) => calendar(standing.world.quarter + i)),
    };
  }, [
    runId,
    pack,
    compiled,
    texts,
    document,
    change,
    save,
    played,
    standing,
    hand,
    assumption,
    later,
    futures,
    setHand,
    name,
  ]);
  return <Context value={desk}>{children}</Context>;
}
