import { afterEach, expect, test } from 'vitest';
import { compilePack } from '../../../lib/engine/compile';
import type { WorldState } from '../../../lib/model/world-state';
import { playRun } from '../../../lib/run/play-run';
import { runDocumentSchema } from '../../../lib/run/run-schema';
import { parseLink, serializeLink } from '../../../lib/run/share-link';
import type { ClassPackAnswer, RecordAnswer } from '../../../lib/server/sessions/contract';
import { playReplay } from '../../../lib/session/export/session-replay';
import { takeHome } from '../../../lib/session/take-home';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, type Room, restart, type Student } from './a-class';

temporaryDatabase([CLASS_PACK]);

afterEach(restart);

const compiled = compilePack(CLASS_PACK.pack);

const jsonFrom = async <Body>(answer: Promise<Response>): Promise<Body> => (await answer).json();
const levelsOf = (worlds: readonly WorldState[]) => worlds.map(({ levels }) => levels);

/** Two people, a drawn world, a shock held and one fired, and the first quarter chosen a second time. */
const playsTo = async (phase: 'because' | 'debrief'): Promise<{ room: Room; class_: readonly Student[] }> => {
  const room = await openRoom({ world: 'draw', shocks: 'chance' });
  const class_ = await joined(room, 2);
  const commits = async (option: string): Promise<void> => {
    await class_[0]!.at.asks(room.id, 'seat', { type: 'CommitOption', option, reason: '' });
  };
  await room.goesTo('discuss');
  await room.does({ type: 'HoldShock', shock: 'storm' });
  await room.does({ type: 'FireShock', shock: 'quake' });
  await room.goesTo('choose');
  await commits('pay');
  await room.goesTo('reveal');
  await room.does({ type: 'StepBack', from: { quarter: 1, phase: 'reveal' } });
  await commits('refuse');
  await room.goesTo(phase);
  return { room, class_ };
};

test('a class exported and folded again has the numbers that its screens had, also after a restart', async () => {
  const { room, class_ } = await playsTo('debrief');
  const live = await jsonFrom<ClassPackAnswer>(class_[0]!.at.get(`/api/sessions/${room.id}/pack`));
  expect(live.worlds.map(({ happened }) => happened)).toEqual([{}, { quake: 1 }, { quake: 1 }]);
  for (const restarted of [false, true]) {
    if (restarted) await restart();
    for (const names of [0, 1]) {
      const path = `/api/sessions/${room.id}/export?format=json&names=${names}`;
      const played = playReplay(compiled, await jsonFrom(room.host.get(path)));
      expect(played.ok && levelsOf(played.value.worlds)).toEqual(levelsOf(live.worlds));
    }
  }
});

test('a link to take home opens the class’s own quarters with the class’s own numbers', async () => {
  const { room, class_ } = await playsTo('debrief');
  const { record } = await jsonFrom<RecordAnswer>(class_[1]!.at.get(`/api/sessions/${room.id}/record`));
  const live = await jsonFrom<ClassPackAnswer>(class_[1]!.at.get(`/api/sessions/${room.id}/pack`));
  for (const side of compiled.sides)
    for (let quarters = 0; quarters <= record.resolved.length; quarters++) {
      const opened = parseLink(`#${serializeLink(takeHome(compiled, record, side, quarters))}`);
      const played = playRun(compiled, runDocumentSchema.parse(opened.ok && opened.value));
      expect(played.ok && levelsOf(played.value.worlds)).toEqual(levelsOf(live.worlds).slice(0, quarters + 1));
    }
});

test('before play is over nobody gets what a link to take home is made of', async () => {
  const { room, class_ } = await playsTo('because');
  const refused = { status: 409, code: 'not-over' };
  expect(await refusalOf(await room.host.get(`/api/sessions/${room.id}/record?as=host`))).toEqual(refused);
  expect(await refusalOf(await class_[0]!.at.get(`/api/sessions/${room.id}/record`))).toEqual(refused);
  expect(await refusalOf(await class_[0]!.at.get(`/api/screens/${room.projectorKey}/record`))).toEqual(refused);
  const file = await (await room.host.get(`/api/sessions/${room.id}/export?format=json&names=1`)).json();
  expect(file.pins.rngSeed).toBeNull();
  expect(playReplay(compiled, file)).toMatchObject({ ok: false, refusal: { code: 'play-not-over' } });
});
