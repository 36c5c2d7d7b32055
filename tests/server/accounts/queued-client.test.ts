import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listInstructors } from '../../../lib/server/accounts/instructors';
import { inAccountTransaction, queuedClient } from '../../../lib/server/accounts/queued-client';
import { inTransaction } from '../../../lib/server/database';
import { temporaryDatabase } from '../temporary-database';

temporaryDatabase();

const person = (id: string) => ({ id, name: id, email: `${id}@school.example` });
const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};
const ids = async (): Promise<readonly string[]> => (await listInstructors()).map(({ id }) => id);

test('a statement of better-auth waits for a transaction of ours, and survives when that one fails', async () => {
  const [begun, fail] = [gate(), gate()];
  const failing = inTransaction(async (transaction) => {
    await transaction.instructor.create({ data: person('doomed') });
    begun.open();
    await fail.opened;
    throw new Error('doomed');
  });
  await begun.opened;
  const writing = queuedClient.instructor.create({ data: person('kept') });
  await pause(50);
  fail.open();
  await expect(failing).rejects.toThrow('doomed');
  await writing;
  expect(await ids()).toEqual(['kept']);
});

test('a transaction of better-auth that fails takes back all of it, what our hooks wrote in it too', async () => {
  const failing = queuedClient.$transaction(async (transaction) => {
    await transaction.instructor.create({ data: person('half') });
    await inAccountTransaction((same) => same.instructor.create({ data: person('hook') }));
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  expect(await ids()).toEqual(['kept']);
});

test('everything that better-auth asks at once is answered in turn', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `many-${i}`);
  await Promise.all(names.map((id) => queuedClient.instructor.create({ data: person(id) })));
  expect(await queuedClient.instructor.count({ where: { id: { startsWith: 'many-' } } })).toBe(20);
});
