'use client';

import { useEffect, useMemo, useState } from 'react';
import { type CompiledPack, compilePack } from '@/lib/engine/compile';
import type { ClassPackAnswer } from '@/lib/server/sessions/contract';
import { isPlayOver } from '@/lib/session/phases';
import type { RevealAccount } from '@/lib/session/views/reveal-account';
import type { RoomView } from '@/lib/session/views/room-view';
import { type ClassAddress, readClassPack, readReveal } from '../_data/class-sessions';

const RETRY_MS = 2_000;

/** Asks again until it is answered, and anew whenever the key changes; the last answer stays until then. */
export const useAnswer = <Value>(key: string | null, ask: () => Promise<Value | null>): Value | null => {
  const [value, setValue] = useState<Value | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to ask anew; `ask` is new in each render.
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = async (): Promise<void> => {
      const answer = await ask();
      if (!wanted) return;
      if (answer === null) timer = setTimeout(() => void attempt(), RETRY_MS);
      else setValue(answer);
    };
    void attempt();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return value;
};

/** The pack as this screen may know it, ready for arithmetic. */
export interface ClassPack extends ClassPackAnswer {
  readonly compiled: CompiledPack;
}

/** The class pack of a screen, asked anew when a quarter begins, news is told, a quarter is revealed, a seat moves or play is over. */
export const useClassPack = (address: ClassAddress, room: RoomView | null, role: string | null): ClassPack | null => {
  const key = room
    ? [room.place.quarter, room.revealed.length, room.fired.join(), isPlayOver(room.place.phase), role].join('|')
    : null;
  const answer = useAnswer(key, async () => {
    const read = await readClassPack(address);
    return read.ok ? read.value : null;
  });
  return useMemo(() => (answer ? { ...answer, compiled: compilePack(answer.pack) } : null), [answer]);
};

/** What a revealed quarter did; null while the quarter is not revealed or the answer is on its way. */
export const useReveal = (address: ClassAddress, room: RoomView | null, quarter: number): RevealAccount | null => {
  const found = room?.revealed.find((known) => known.quarter === quarter);
  const key = found ? `${quarter}|${JSON.stringify(found.cards)}|${found.shocks.join()}` : null;
  const answer = useAnswer(key, async () => {
    const read = await readReveal(address, quarter);
    return read.ok ? read.value.reveal : null;
  });
  return answer?.quarter === quarter ? answer : null;
};
