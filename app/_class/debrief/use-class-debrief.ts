'use client';

import { useMemo } from 'react';
import { compilePack } from '@/lib/engine/compile';
import { isPlayOver } from '@/lib/session/phases';
import type { RoomView } from '@/lib/session/views/room-view';
import { type ClassAddress, readRecord } from '../../_data/class-sessions';
import { type PackContent, readPack } from '../../_data/packs';
import { useAnswer } from '../use-class-pack';
import { type ClassDebrief, debriefOf } from './class-debrief';

/** A debrief and the pack's texts in every language. */
export interface ReadDebrief {
  readonly debrief: ClassDebrief;
  readonly texts: PackContent['texts'];
}

/** What a class left behind, computed on this device once play is over; null before that and until it is read. */
export const useClassDebrief = (address: ClassAddress, room: RoomView): ReadDebrief | null => {
  const key = isPlayOver(room.place.phase) ? `${room.packHash}|${JSON.stringify(room.revealed)}` : null;
  const answer = useAnswer(key, async () => {
    const [record, pack] = await Promise.all([readRecord(address), readPack(room.packHash)]);
    return record.ok && pack.ok ? { record: record.value.record, pack: pack.value } : null;
  });
  return useMemo(
    () =>
      answer && {
        debrief: debriefOf(compilePack(answer.pack.pack), answer.record),
        texts: answer.pack.texts,
      },
    [answer],
  );
};
