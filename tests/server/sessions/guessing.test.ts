import { afterEach, expect, test } from 'vitest';
import { newJoinCode, readJoinCode } from '../../../lib/server/sessions/codes';
import { GUESSES_BY_ADDRESS } from '../../../lib/server/sessions/guesses';
import { refusalOf } from '../../api/call';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, joined, openRoom, restart } from './a-class';
import { device, newKey } from './device';

temporaryDatabase([CLASS_PACK]);
afterEach(restart);

const wrongPin = (pin: string): string => String((Number(pin) + 1) % 10_000).padStart(4, '0');

test('codes have six characters, none of which is taken for another, and are read as people type them', () => {
  for (let i = 0; i < 200; i++) expect(newJoinCode()).toMatch(/^[^0O1IL2Z5S8BUV\W_a-z]{6}$/);
  expect(readJoinCode(' ac-4 7hk ')).toBe('AC47HK');
  expect(readJoinCode('ＡＣ４７ＨＫ')).toBe('AC47HK');
  expect(readJoinCode('AC47H0')).toBeUndefined();
});

test('a seat moves to another phone with its PIN, and the first phone is shown out', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const stream = await student!.at.get(`/api/sessions/${room.id}/stream`);
  const phone = device();
  const { view } = await student!.at.sees(room.id, 'seat');
  const moved = await phone.post('/api/join/move', { code: room.code, seat: view.seat!.seat, pin: student!.pin });
  expect(await moved.json()).toEqual({ sessionId: room.id, seat: student!.seat, pin: student!.pin });
  expect((await phone.sees(room.id, 'seat')).view.seat?.seat).toBe(student!.seat);
  expect((await refusalOf(await student!.at.get(`/api/sessions/${room.id}/view`))).code).toBe('not-seated');
  await stream.text();
});

test('after five wrong PINs the host has to let the seat try again, with a new one', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const { seat, pin } = student!;
  const tryPin = (tried: string) => device().post('/api/join/move', { code: room.code, seat, pin: tried });
  const codes = await Promise.all(
    Array.from({ length: 7 }, async () => (await refusalOf(await tryPin(wrongPin(pin)))).code),
  );
  expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(5);
  await restart();
  expect(await refusalOf(await tryPin(pin))).toEqual({ status: 403, code: 'pin-blocked' });
  expect((await room.host.sees(room.id, 'host')).host?.pinBlocked).toEqual([seat]);
  const approved = await room.host.post(`/api/sessions/${room.id}/pins`, { seat });
  const { pin: fresh, code } = await approved.json();
  expect(code).toBe(room.code);
  expect((await room.host.sees(room.id, 'host')).host?.pinBlocked).toEqual([]);
  expect((await student!.at.sees(room.id, 'seat')).pin).toBe(fresh);
  expect((await tryPin(fresh)).status).toBe(201);
});

test('a school behind one address joins, and whoever guesses codes there is stopped', async () => {
  const room = await openRoom();
  const join = (code: string) => device('198.51.100.7').post('/api/join', { code, name: null, key: newKey() });
  for (let i = 0; i < 20; i++) expect((await join(room.code)).status).toBe(201);
  let refused = 0;
  while ((await refusalOf(await join('no code'))).code === 'unknown-code') refused++;
  expect(refused).toBe(GUESSES_BY_ADDRESS.most);
  const stopped = await join(room.code);
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(60);
  expect(await refusalOf(stopped)).toEqual({ status: 429, code: 'too-many-guesses' });
  expect((await device('198.51.100.8').post('/api/join', { code: room.code, name: null, key: newKey() })).status).toBe(
    201,
  );
});

test('one phone cannot flood the class', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const presses = await Promise.all(
    Array.from({ length: 60 }, (_, i) => student!.at.asks(room.id, 'seat', { type: 'SetReady', ready: i % 2 === 0 })),
  );
  const statuses = presses.map(({ status }) => status);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(20);
  expect(statuses.slice(0, 20)).not.toContain(429);
});

test('what has not the right form is refused before anything is decided', async () => {
  const room = await openRoom();
  const [student] = await joined(room, 1);
  const send = (body: unknown) => student!.at.post(`/api/sessions/${room.id}/commands`, body);
  const good = { key: newKey(), as: 'seat', command: { type: 'SetReady', ready: true } };
  const bad = [
    { ...good, key: 'short' },
    { ...good, key: `${newKey()}:s2` },
    { ...good, command: { type: 'TakeSeat', name: null } },
    { ...good, command: { type: 'SetReady', ready: 'yes' } },
    { ...good, command: { type: 'SendCable', to: 'west', text: 'x'.repeat(5_000) } },
    { ...good, command: { type: 'SetReady', ready: true, seat: 's2' } },
  ];
  for (const body of bad) expect(await refusalOf(await send(body))).toEqual({ status: 422, code: 'invalid-input' });
  expect(
    await refusalOf(
      await student!.at.post(`/api/sessions/${room.id}/commands`, good, { origin: 'http://evil.example' }),
    ),
  ).toEqual({
    status: 403,
    code: 'foreign-origin',
  });
});
