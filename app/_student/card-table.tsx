'use client';

import { type ReactNode, useMemo } from 'react';
import { dealtCards } from '@/lib/engine/deal';
import { ENGINE_VERSION } from '@/lib/engine/version';
import type { Answer } from '@/lib/model/world-state';
import { OUTLOOK } from '@/lib/run/outlook';
import type { RunDocument } from '@/lib/run/run-document';
import type { ClassPack } from '../_class/use-class-pack';
import { type RunDesk, RunDeskProvider } from '../_run/run-context';
import type { Pending } from '../_run/use-hand';
import { otherOf, type StudentDesk, useStudent } from './class-context';

const nothing = (): void => undefined;
const NONE: readonly string[] = [];
const EMPTY: Pending = {};

/** The class as a run that is never saved: its random numbers are the display seed's, so that they tell nothing. */
const documentOf = (pack: ClassPack, side: string): RunDocument => ({
  format: 1,
  packId: pack.pack.id,
  packHash: pack.pack.hash,
  engineVersion: ENGINE_VERSION,
  rngSeed: pack.displaySeed,
  side,
  counterpart: 'interest',
  world: 'draw',
  shocks: 'chance',
  weights: {},
  nodes: [],
  head: null,
});

const isKnown = ({ texts }: StudentDesk, card: string): boolean => texts.cards[card] !== undefined;

/** The desk of solo play, for one capital of the class: what its screens show of a card holds here too. */
const runDeskOf = (
  desk: StudentDesk,
  document: RunDocument,
  pending: Pending,
  setPending: (card: string, answer: Answer | undefined) => void,
): RunDesk => {
  const { pack, texts, world, futures, calendar } = desk;
  const { compiled } = pack;
  const { side } = document;
  const dealt = dealtCards(compiled, world).filter(({ card }) => isKnown(desk, card.id));
  return {
    runId: null,
    readOnly: false,
    name: '',
    pack: pack.pack,
    compiled,
    texts,
    document,
    change: nothing,
    save: { kind: 'unsaved' },
    side,
    other: otherOf(desk, side),
    played: { worlds: pack.worlds, quarters: [] },
    world,
    isOver: false,
    dealt,
    own: dealt.filter(({ deciders }) => deciders.includes(side)),
    pending,
    leftOpen: NONE,
    leaveOpen: nothing,
    setPending,
    takeUp: nothing,
    commit: nothing,
    takeBack: nothing,
    assumption: 'likely',
    setAssumption: nothing,
    later: 'none',
    setLater: nothing,
    confidence: compiled.confidence,
    futures,
    calendar,
    outlookQuarters: Array.from({ length: OUTLOOK + 1 }, (_, i) => calendar(world.quarter + i)),
  };
};

interface CardTableProps {
  side: string;
  /** The answer that this seat leans to, by card. */
  pending?: Pending;
  setPending?: (card: string, answer: Answer | undefined) => void;
  children: ReactNode;
}

/** Lays the cards of one capital on the table, so that what solo play shows of a card can be shown here. */
export function CardTable({ side, pending = EMPTY, setPending = nothing, children }: CardTableProps) {
  const desk = useStudent();
  // The same document as long as it says the same, since futures are asked for anew with another one.
  const document = useMemo(() => documentOf(desk.pack, side), [desk.pack, side]);
  const table = runDeskOf(desk, document, pending, setPending);
  return <RunDeskProvider desk={table}>{children}</RunDeskProvider>;
}
