import { afterEach, expect, test } from 'vitest';
import { findHostedRecord } from '../../../lib/server/sessions/hosted-record';
import { sessionHub } from '../../../lib/server/sessions/hub';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, restart } from './a-class';

temporaryDatabase([CLASS_PACK]);

afterEach(restart);

test('the debrief pack is its host’s alone, and there is none before play is over', async () => {
  const room = await openRoom();
  const other = await openRoom();
  await joined(room, 2);
  const hostOf = async (id: string): Promise<string> => (await sessionHub().find({ id }))!.row.hostId;
  const [own, others] = [await hostOf(room.id), await hostOf(other.id)];
  await room.goesTo('because');
  await expect(findHostedRecord(own, room.id)).rejects.toMatchObject({ refusal: { code: 'not-over' } });
  await room.goesTo('debrief');
  const hosted = await findHostedRecord(own, room.id);
  expect(hosted).toMatchObject({
    record: { id: room.id, title: 'Class 3B', resolved: [{ quarter: 1 }, { quarter: 2 }] },
  });
  expect(await findHostedRecord(others, room.id)).toBeUndefined();
  expect(await findHostedRecord(own, 'nosuchclass')).toBeUndefined();
});
