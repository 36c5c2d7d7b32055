import { beforeAll, expect, test } from 'vitest';
import type { SessionListing } from '../../../lib/server/sessions/contract';
import type { ClassChoices } from '../../../lib/server/studio/contract';
import { aSettings } from '../../builders/session';
import { type Device, device } from '../sessions/device';
import { temporaryDatabase } from '../temporary-database';
import { begun, instructor, offerShipped, published, smallestPack } from './a-draft';

temporaryDatabase([]);
beforeAll(offerShipped);

const chosenOn = async (by: Device, draft: string): Promise<ClassChoices> => {
  const answer = await by.get(`/api/drafts/${draft}/classes`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as ClassChoices;
};

const seen = async (host: Device, id: string) => (await host.sees(id, 'host')).view.room.place;

/** Options that may be open to a side of the pack in its first quarter. */
const firstOptions = (side: string): readonly string[] =>
  smallestPack()
    .bundle.pack.cards.filter(({ quarter, decider }) => quarter === 1 && decider !== otherOf(side))
    .flatMap(({ options }) => options.map(({ id }) => id));

const otherOf = (side: string): string => smallestPack().bundle.pack.sides.find(({ id }) => id !== side)!.id;

/** A class of two plays the first quarter; gives what its first seat committed its side to. */
const teach = async (host: Device, hash: string): Promise<{ side: string; option: string }> => {
  const settings = aSettings({ quarters: 1, cut: smallestPack().bundle.pack.classCut.slice(0, 1) });
  const answer = await host.post('/api/sessions', {
    packId: smallestPack().bundle.pack.id,
    packHash: hash,
    title: 'Class',
    settings,
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  const { session } = (await answer.json()) as { session: SessionListing };
  const goOn = async () =>
    host.asks(session.id, 'host', { type: 'GoOn', from: await seen(host, session.id), without: 'undecided' });
  const students = [device(), device()];
  for (const at of students) await at.join(session.joinCode!);
  while ((await seen(host, session.id)).phase !== 'choose') await goOn();
  const { side } = smallestPack().bundle.pack.sides.map(({ id }) => ({ side: id }))[0]!;
  for (const option of firstOptions(side)) {
    const told = await students[0]!.asks(session.id, 'seat', { type: 'CommitOption', option, reason: '' });
    if (told.status !== 200) continue;
    while ((await seen(host, session.id)).phase !== 'reveal') await goOn();
    return { side, option };
  }
  throw new Error('No option of the first quarter was taken.');
};

test('an author sees what their classes chose on the draft’s versions, and nothing of the classes of others', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  expect(await chosenOn(author, id)).toEqual({ classes: 0, choices: {} });
  const { hash } = await published(author, id, { version: '0.5.0', visibility: 'server' });
  const { side, option } = await teach(author, hash);
  await teach(await instructor(), hash);
  const told = await chosenOn(author, id);
  expect(told.classes).toBe(1);
  const ofSide = Object.values(told.choices).flatMap((sides) => (sides[side] ? [sides[side]] : []));
  expect(ofSide).toEqual([{ [option]: 1 }]);
});
