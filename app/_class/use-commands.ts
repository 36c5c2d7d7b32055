'use client';

import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '@/lib/model/refusal';
import type { Capacity, PostedCommand } from '@/lib/server/sessions/contract';
import { newPressKey, postCommand } from '../_data/class-sessions';

/** What a screen asks of its class, and how it stands. */
export interface Commands {
  /** Sends a command until the server has answered; presses are sent one after another, and each counts once. */
  readonly send: (command: PostedCommand) => Promise<Result<{ position: number }>>;
  /** Presses that the server has not answered yet. */
  readonly unanswered: number;
  /** Whether the line is down and presses wait for it. */
  readonly waiting: boolean;
  /** Why the last press was refused, until the next one. */
  readonly refusal: Refusal | null;
}

const PAUSES_MS = [300, 700, 1500, 3000, 5000];

/** Refusals of a moment: the same press counts once the line, the server or the class has settled. */
const PASSING: ReadonlySet<string> = new Set(['no-answer', 'bug', 'stopping', 'too-many-waiting', 'too-fast', 'raced']);

const mayPass = ({ code }: Refusal): boolean => PASSING.has(code) || code.startsWith('store-');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends commands in one capacity. */
export const useCommands = (id: string, as: Capacity): Commands => {
  const [unanswered, setUnanswered] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const sendUntilAnswered = useCallback(
    async (command: PostedCommand): Promise<Result<{ position: number }>> => {
      const key = newPressKey();
      for (let tries = 0; ; tries++) {
        const answer = await postCommand(id, as, command, key);
        if (answer.ok || !mayPass(answer.refusal)) return answer;
        setWaiting(true);
        await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]!);
      }
    },
    [id, as],
  );

  const send = useCallback(
    (command: PostedCommand) => {
      setUnanswered((count) => count + 1);
      setRefusal(null);
      const turn = line.current.then(async () => {
        const answer = await sendUntilAnswered(command);
        setWaiting(false);
        setUnanswered((count) => count - 1);
        if (!answer.ok) setRefusal(answer.refusal);
        return answer;
      });
      line.current = turn;
      return turn;
    },
    [sendUntilAnswered],
  );

  return { send, unanswered, waiting, refusal };
};
