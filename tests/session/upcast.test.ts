import { expect, test } from 'vitest';
import { EVENT_VERSION, upcast } from '../../lib/session/upcast';
import { recordPlay } from '../../lib/session/views/play-record';
import { previewShock } from '../../lib/session/views/shock-preview';
import { seat, TestClass } from '../builders/session';

test('an event of today’s form is read as it stands, and one of a newer form is refused in a sentence', () => {
  const event = { type: 'RoomLocked' };
  expect(upcast(EVENT_VERSION, event)).toEqual({ ok: true, value: event });
  for (const version of [0, EVENT_VERSION + 1, 1.5])
    expect(upcast(version, event)).toMatchObject({
      ok: false,
      refusal: { code: 'newer-event', message: expect.stringContaining('Start the newer Two Capitals') },
    });
});

test('the record of play keeps a quarter that was taken back, and every place with its time', () => {
  const room = new TestClass().seats(2).goesTo('choose');
  room.does({ type: 'CommitOption', option: 'pay', reason: '' }, seat('s1'));
  room.goesTo('reveal');
  room.now += 60_000;
  room.does({ type: 'StepBack', from: room.session.place });
  room.goesTo('debrief');
  room.does({ type: 'SendReflection', answers: ['One', '', ''] }, seat('s2'));
  const { places, undone, reflections } = recordPlay(room.recorded);
  expect(undone).toMatchObject([{ facts: { quarter: 1, choices: { dues: { east: 'pay' } } }, undoneAt: room.now }]);
  expect(places.map(({ place }) => place.phase).slice(0, 7)).toEqual([
    'lobby',
    'brief',
    'discuss',
    'choose',
    'predict',
    'reveal',
    'choose',
  ]);
  expect(reflections).toEqual({ s2: ['One', '', ''] });
});

test('the preview of a shock says what the reveal then shows', () => {
  const room = new TestClass().seats(2).goesTo('discuss');
  const preview = previewShock(room.compiled, room.session, 'quake');
  expect(preview.indicators.home!.withShock).toBeLessThan(preview.indicators.home!.withoutShock);
  expect(Object.keys(preview.indicators)).toEqual(['home']);
  expect(preview.withShock.tensions).not.toEqual(preview.withoutShock.tensions);
  expect(() => previewShock(room.compiled, room.session, 'flood')).toThrow(/no shock flood/);
});
