import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foldSession } from '../../../lib/session/evolve';
import { seatDecisions } from '../../../lib/session/export/seat-decisions';
import { playReplay, toSessionReplay } from '../../../lib/session/export/session-replay';
import { toStatements } from '../../../lib/session/export/xapi';
import { playSession } from '../../../lib/session/played-session';
import { CLASS_TEXTS, seat, TestClass } from '../../builders/session';

/** Five people and a step back: the east pays, sees the reveal, and refuses the second time. */
const playedClass = (): TestClass => {
  const room = new TestClass({ naming: 'free', shocks: 'chance', world: 'draw' });
  for (const name of ['Aiko', 'Ben', 'Chie', 'Dan', 'Emi']) room.does({ type: 'TakeSeat', name });
  room.goesTo('choose');
  room.does({ type: 'LeanTo', option: 'refuse' }, seat('s3'));
  room.does({ type: 'CommitOption', option: 'pay', reason: 'Peace' }, seat('s1'));
  room.does({ type: 'CommitOption', option: 'leave', reason: '' }, seat('s2'));
  room.goesTo('predict');
  room.does({ type: 'PredictChoice', side: 'west', option: 'stay' }, seat('s1'));
  room.does({ type: 'PredictChoice', side: 'east', option: 'pay' }, seat('s5'));
  room.does({ type: 'PredictChoice', side: 'west', option: 'leave' }, seat('s5'));
  room.goesTo('reveal').does({ type: 'StepBack', from: room.session.place });
  room.does({ type: 'CommitOption', option: 'refuse', reason: 'We know better.' }, seat('s1'));
  return room.goesTo('debrief');
};

describe('a row for each seat and decision', () => {
  const room = playedClass();
  const rows = seatDecisions(room.compiled, room.recorded);
  const find = (id: string, quarter: number, takenBack: boolean) =>
    rows.find((row) => row.seat?.id === id && row.quarter === quarter && row.takenBack === takenBack)!;

  test('tells what a member leaned to apart from what the head committed', () => {
    expect(find('s3', 1, true)).toMatchObject({ card: 'dues', leaning: 'refuse', chosen: 'pay', committed: false });
    expect(find('s1', 1, true)).toMatchObject({ leaning: 'pay', committed: true, reason: 'Peace', decidedBy: 'head' });
  });

  test('says of each prediction whether it came true, and keeps both of an observer’s', () => {
    expect(find('s1', 1, true).predictions).toMatchObject([{ side: 'west', card: 'fleet', cameTrue: false }]);
    expect(find('s5', 1, true)).toMatchObject({ delegation: 'observers', card: null, chosen: null });
    expect(find('s5', 1, true).predictions.map(({ cameTrue }) => cameTrue)).toEqual([true, true]);
  });

  test('marks what was taken back, and what was chosen with knowledge', () => {
    expect(find('s1', 1, false)).toMatchObject({ leaning: 'refuse', chosen: 'refuse', withKnowledge: true });
    expect(find('s1', 1, true)).toMatchObject({ withKnowledge: false, calendarQuarter: '2030-Q1' });
    expect(rows).toHaveLength(5 * 3);
  });

  test('where votes decided, the reason stands in the row of whoever said it', () => {
    const voting = new TestClass({ rule: 'majority' }).seats(4).goesTo('choose');
    for (const id of ['s1', 's3']) voting.does({ type: 'LeanTo', option: 'refuse' }, seat(id));
    voting.does({ type: 'StateReason', reason: 'Too dear.' }, seat('s1'));
    voting.goesTo('debrief');
    const said = seatDecisions(voting.compiled, voting.recorded).filter(({ reason }) => reason !== '');
    expect(said).toMatchObject([{ quarter: 1, seat: { id: 's1' }, decidedBy: 'majority', reason: 'Too dear.' }]);
  });

  test('a capital in which nobody sat has its row too', () => {
    const alone = new TestClass().seats(1).goesTo('debrief');
    const empty = seatDecisions(alone.compiled, alone.recorded).filter((row) => row.seat === null);
    expect(empty).toMatchObject([
      { delegation: 'west', chosen: 'stay', decidedBy: 'counterpart' },
      { delegation: 'west', quarter: 2 },
    ]);
  });
});

describe('a replay', () => {
  test('plays back to the same numbers, through a file and without names', () => {
    const room = playedClass();
    const file = JSON.parse(JSON.stringify(toSessionReplay('abc', room.recorded, false)));
    const played = playReplay(room.compiled, file);
    expect(played).toEqual({ ok: true, value: playSession(room.compiled, foldSession(room.recorded)) });
  });

  test('names nobody unless it is asked to, and keeps reflections back', () => {
    const room = playedClass();
    room.does({ type: 'SendReflection', answers: ['I was surprised', '', ''] }, seat('s2'));
    const bare = JSON.stringify(toSessionReplay('abc', room.recorded, false));
    for (const secret of ['Aiko', 'Emi', 'surprised']) expect(bare).not.toContain(secret);
    const named = JSON.stringify(toSessionReplay('abc', room.recorded, true));
    for (const told of ['Aiko', 'Emi', 'surprised']) expect(named).toContain(told);
  });

  test('holds no rngSeed while the class plays, and then does not play', () => {
    const room = new TestClass({ world: 'draw' }).seats(2).goesTo('because');
    const replay = toSessionReplay('abc', room.recorded, true);
    expect(JSON.stringify(replay)).not.toMatch(/"rngSeed":\d/);
    expect(playReplay(room.compiled, replay)).toMatchObject({ ok: false, refusal: { code: 'play-not-over' } });
  });

  test('does not play on another pack', () => {
    const room = playedClass();
    const replay = toSessionReplay('abc', room.recorded, false);
    const other = { ...replay, pins: { ...replay.pins, packHash: 'another' } };
    expect(playReplay(room.compiled, other)).toMatchObject({ ok: false, refusal: { code: 'other-pack' } });
  });
});

/** Statements, part by part, as xAPI 1.0.3 (part two, 2.1 to 2.5 and 4.1) asks for; no property beyond its own. */
const iri = z.string().regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i);
const uuid = z.string().regex(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
const languageMap = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/), z.string().min(1));
const activity = z.strictObject({ objectType: z.literal('Activity'), id: iri });
const statementSchema = z.strictObject({
  id: uuid,
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    name: z.string().optional(),
    account: z.strictObject({ homePage: iri, name: z.string().min(1) }),
  }),
  verb: z.strictObject({ id: iri, display: languageMap }),
  object: z.strictObject({
    objectType: z.literal('Activity'),
    id: iri,
    definition: z.strictObject({
      type: iri,
      name: languageMap,
      interactionType: z.literal('choice'),
      choices: z.array(z.strictObject({ id: z.string().regex(/^\S+$/), description: languageMap })).nonempty(),
    }),
  }),
  result: z.strictObject({ response: z.string(), success: z.boolean().optional() }),
  context: z.strictObject({
    registration: uuid,
    platform: z.string(),
    contextActivities: z.strictObject({ parent: z.array(activity) }),
    extensions: z.record(iri, z.union([z.string(), z.number(), z.boolean()])),
  }),
  timestamp: z.iso.datetime(),
  version: z.literal('1.0.3'),
});

describe('xAPI statements', () => {
  const room = playedClass();
  const uuidOf = (text: string) => {
    const digits = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(16);
    return `${digits.padStart(8, '0')}-0000-5000-8000-${digits.padStart(12, '0')}`;
  };
  const source = {
    compiled: room.compiled,
    texts: { en: CLASS_TEXTS, ja: { ...CLASS_TEXTS, language: 'ja' as const } },
    events: room.recorded,
    home: 'http://192.168.0.7:3000/class/abc',
    uuidOf,
  };
  const statements = toStatements({ ...source, names: false });

  test('have the form of xAPI 1.0.3, and an id each', () => {
    expect(z.array(statementSchema).parse(statements)).toEqual(statements);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('say who chose and predicted what, by seat and not by name', () => {
    expect(statements.map(({ actor, verb, result }) => [actor.account.name, verb.display.en, result])).toEqual([
      ['s1', 'chose', { response: 'pay' }],
      ['s1', 'predicted', { response: 'stay', success: false }],
      ['s2', 'chose', { response: 'leave' }],
      ['s3', 'chose', { response: 'refuse' }],
      ['s5', 'predicted', { response: 'pay', success: true }],
      ['s5', 'predicted', { response: 'leave', success: true }],
      ['s1', 'chose', { response: 'refuse' }],
    ]);
    expect(JSON.stringify(statements)).not.toContain('Aiko');
    expect(toStatements({ ...source, names: true })[0]!.actor.name).toBe('Aiko');
  });

  test('are the same when they are written again', () => {
    expect(toStatements({ ...source, names: false })).toEqual(statements);
  });
});
