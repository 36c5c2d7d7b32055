'use client';

import { type Dispatch, type SetStateAction, useEffect, useMemo, useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { Answer } from '@/lib/model/world-state';
import type { SaveState } from './use-saved-document';

/** Answers in hand for the coming quarter: an option, `null` for a card set aside, missing for one not yet decided. */
export type Pending = Readonly<Record<string, Answer>>;

/** Answers in hand at a place in the tree. */
export interface Hand {
  readonly at: string | null;
  readonly answers: Pending;
  /** Own cards that the player has said to leave open. */
  readonly leftOpen: readonly string[];
}

const NOTHING: readonly string[] = [];

const isEmpty = ({ answers, leftOpen }: Hand): boolean => Object.keys(answers).length === 0 && leftOpen.length === 0;

const keyOf = (runId: string): string => `two-capitals-hand-${runId}`;

/** A browser may keep nothing for a page; the hand then lasts as long as the page. */
const inSession = <Value>(use: (session: Storage) => Value): Value | null => {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
};

interface HandPlace {
  /** Null for a game that is only looked at. */
  readonly runId: string | null;
  readonly head: string | null;
  readonly save: SaveState;
  /** The player's cards on the desk there. */
  readonly own: readonly CompiledCard[];
}

/** Keeps the answers in hand in this tab, for the revision that is saved, so that they outlast a reload. */
const useKeeping = (hand: Hand | null, { runId, head, save }: HandPlace): void => {
  useEffect(() => {
    if (runId === null || hand === null || save.kind !== 'saved') return;
    inSession((session) => {
      if (hand.at !== head || isEmpty(hand)) session.removeItem(keyOf(runId));
      else session.setItem(keyOf(runId), JSON.stringify({ revision: save.revision, ...hand }));
    });
  }, [runId, hand, head, save]);
};

/** Takes up the answers that this tab has kept for a game, once, unless the player has answered first. */
const useTakenUp = ({ runId, head, save, own }: HandPlace, setHand: Dispatch<SetStateAction<Hand | null>>): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page takes up what was kept only as it opens
  useEffect(() => {
    const kept = runId === null ? null : inSession((session) => session.getItem(keyOf(runId)));
    if (kept === null || save.kind !== 'saved') return;
    import('./kept-hand').then(({ readKeptHand, handThatFits }) => {
      const hand = readKeptHand(kept, save.revision, head);
      if (hand) setHand((at) => at ?? handThatFits(hand, own));
    });
  }, []);
};

/** The answers in hand at the head of a run; nothing is in hand at another place than the one they were given at. */
export const useHand = (place: HandPlace): readonly [Hand, (next: Hand) => void] => {
  const [hand, setHand] = useState<Hand | null>(null);
  useTakenUp(place, setHand);
  useKeeping(hand, place);
  const { head } = place;
  const empty = useMemo((): Hand => ({ at: head, answers: {}, leftOpen: NOTHING }), [head]);
  return [hand?.at === head ? hand : empty, setHand];
};
