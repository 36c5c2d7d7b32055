'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Role } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { WorldState } from '@/lib/model/world-state';
import type { RoomView, SeatBadge } from '@/lib/session/views/room-view';
import type { SeatView } from '@/lib/session/views/seat-view';
import type { ClassPack } from '../_class/use-class-pack';
import type { Commands } from '../_class/use-commands';
import type { SidePlace } from '../_components/side-name';
import type { FuturesClient } from '../_workers/futures-client';

/** Everything that the screens of a student share. */
export interface StudentDesk {
  readonly id: string;
  readonly room: RoomView;
  readonly seat: SeatView;
  readonly badge: SeatBadge;
  readonly role: Role;
  /** The capital that the seat belongs to; null for observers. */
  readonly side: string | null;
  readonly pin: string | null;
  readonly pack: ClassPack;
  readonly texts: PackTexts;
  /** The world before the quarter in hand, or after it once it is revealed. */
  readonly world: WorldState;
  readonly commands: Commands;
  readonly futures: FuturesClient | null;
  /** The calendar quarter of a quarter counted from 1. */
  readonly calendar: (quarter: number) => string;
}

const Context = createContext<StudentDesk | null>(null);

/** Lays the class of a seat under the screens below it. */
export function StudentProvider({ desk, children }: { desk: StudentDesk; children: ReactNode }) {
  return <Context value={desk}>{children}</Context>;
}

/** The class of this seat; throws outside of a `StudentProvider`. */
export const useStudent = (): StudentDesk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('A screen of a class needs a StudentProvider around it.');
  return desk;
};

/** The place of a capital in the pack, which gives it its colour. */
export const useSidePlace = (): ((side: string) => SidePlace) => {
  const { pack } = useStudent();
  return (side) => (pack.compiled.sides[0] === side ? 0 : 1);
};

/** The other capital. */
export const otherOf = ({ pack }: Pick<StudentDesk, 'pack'>, side: string): string =>
  pack.compiled.sides[0] === side ? pack.compiled.sides[1] : pack.compiled.sides[0];
