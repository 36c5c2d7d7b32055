'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { CompiledPack } from '@/lib/engine/compile';
import type { Language } from '@/lib/model/closed-sets';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { HostExtras } from '@/lib/server/sessions/contract';
import type { HostView } from '@/lib/session/views/host-view';
import type { RoomView } from '@/lib/session/views/room-view';
import type { Commands } from '../../../_class/use-commands';
import type { Lesson } from './lesson-store';

/** What the parts of a console share. */
export interface ConsoleValue {
  readonly id: string;
  readonly room: RoomView;
  readonly host: HostView;
  readonly extras: HostExtras;
  /** Null while the room is locked. */
  readonly joinCode: string | null;
  /** Where phones find this server, the best first. */
  readonly origins: readonly [string, ...string[]];
  /** What the server's clock is ahead of this device's, ms. */
  readonly aheadMs: number;
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly language: Language;
  readonly compiled: CompiledPack;
  readonly send: Commands['send'];
  /** Whether what the delegations lean to and commit is covered on this screen. */
  readonly covered: boolean;
  /** The lesson as this device knows it; null where it knows none. */
  readonly lesson: Lesson | null;
  readonly setLesson: (lesson: Lesson) => void;
}

const Context = createContext<ConsoleValue | null>(null);

/** Gives the parts of a console what they share. */
export function ConsoleProvider({ value, children }: { value: ConsoleValue; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/** What the parts of a console share; throws outside of one. */
export const useConsole = (): ConsoleValue => {
  const value = useContext(Context);
  if (value === null) throw new Error('A part of the console stands outside of it.');
  return value;
};
