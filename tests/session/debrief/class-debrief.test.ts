import { expect, test } from 'vitest';
import { besideRecord, recordWorlds } from '../../../lib/session/debrief/beside-record';
import type { ClassRecord } from '../../../lib/session/debrief/class-record';
import { classTimeline } from '../../../lib/session/debrief/class-timeline';
import { debriefQuestions } from '../../../lib/session/debrief/debrief-questions';
import { perceptionGap, readingsOfOthers } from '../../../lib/session/debrief/perception-gap';
import { turningPoints } from '../../../lib/session/debrief/turning-points';
import { untakenOptions } from '../../../lib/session/debrief/untaken-options';
import { whoChangedWhat } from '../../../lib/session/debrief/who-changed-what';
import { playSession } from '../../../lib/session/played-session';
import { recordPlay } from '../../../lib/session/views/play-record';
import { CLASS_TEXTS, seat, TestClass } from '../../builders/session';

const commit = (game: TestClass, id: string, option: string, reason = '') =>
  game.does({ type: 'CommitOption', option, reason }, seat(id));

/** East refuses in the first quarter, with a reason, then both sign; east's choice surprised one of two in the west. */
const played = (): TestClass => {
  const game = new TestClass().seats(4).goesTo('choose');
  commit(game, 's1', 'refuse', 'The purse is empty.');
  commit(game, 's2', 'stay');
  game.goesTo('predict');
  game.does({ type: 'PredictChoice', side: 'east', option: 'pay' }, seat('s2'));
  game.does({ type: 'PredictChoice', side: 'east', option: 'refuse' }, seat('s4'));
  game.goesTo('because').goesTo('choose');
  commit(game, 's1', 'sign');
  commit(game, 's2', 'sign');
  return game.goesTo('debrief');
};

const debriefOf = (game: TestClass) => {
  const { pins, settings, seats, resolved } = game.session;
  const record: ClassRecord = { pins, settings, seats, resolved, undone: recordPlay(game.recorded).undone };
  return { compiled: game.compiled, record, session: playSession(game.compiled, record) };
};

test('the timeline tells only the cards that the class was dealt, with reasons and what the record has', () => {
  const { compiled, record, session } = debriefOf(played());
  const timeline = classTimeline(compiled, record, session);
  expect(timeline.map(({ quarter, decisions }) => [quarter, ...decisions.map(({ card }) => card)])).toEqual([
    [1, 'dues', 'fleet'],
    [2, 'treaty', 'treaty'],
  ]);
  expect(timeline[0]!.decisions[0]).toMatchObject({
    side: 'east',
    answer: 'refuse',
    recorded: 'pay',
    same: false,
    reason: 'The purse is empty.',
    decidedBy: 'head',
  });
  expect(timeline[1]!.decisions.every(({ isJoint, same }) => isJoint && same)).toBe(true);
});

test('a choice made again after a step back is marked, and the timeline keeps what it was before', () => {
  const game = new TestClass().seats(4).goesTo('choose');
  commit(game, 's1', 'refuse');
  game.goesTo('reveal');
  game.does({ type: 'StepBack', from: game.session.place });
  commit(game, 's1', 'pay');
  game.goesTo('debrief');
  const { compiled, record, session } = debriefOf(game);
  const [first] = classTimeline(compiled, record, session);
  expect(first!.withKnowledge).toBe(true);
  expect(first!.decisions[0]).toMatchObject({ answer: 'pay', before: ['refuse'] });
  const refused = untakenOptions(compiled, record, session).find(({ option }) => option === 'refuse');
  expect(refused).toMatchObject({ tried: true });
});

test('the quarter in which the tensions moved most comes first, and shares add up', () => {
  const { compiled, session } = debriefOf(played());
  const all = turningPoints(compiled, session.worlds, 9);
  expect(all[0]!.movement).toBeGreaterThanOrEqual(all[1]!.movement);
  expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(turningPoints(compiled, session.worlds, 1)).toEqual(all.slice(0, 1));
});

test('a game in which nothing moves has no turning point', () => {
  const { compiled, session } = debriefOf(played());
  expect(turningPoints(compiled, [session.worlds[0]!, session.worlds[0]!], 2)).toEqual([]);
});

test('the perception gap is the share of the other delegation that expected the choice', () => {
  const { compiled, record, session } = debriefOf(played());
  const foresight = perceptionGap(compiled, record, session);
  expect(foresight).toEqual([
    {
      quarter: 1,
      side: 'east',
      by: 'west',
      card: 'dues',
      chosen: 'refuse',
      seats: 2,
      right: 1,
      share: 0.5,
      expected: 'pay',
    },
  ]);
  expect(readingsOfOthers(compiled, foresight)).toEqual([{ by: 'west', side: 'east', seats: 2, right: 1, share: 0.5 }]);
});

test('options never used are those that no capital took, and say whether they could have been', () => {
  const { compiled, record, session } = debriefOf(played());
  expect(
    untakenOptions(compiled, record, session).map(({ option, reach, recorded }) => [option, reach, recorded]),
  ).toEqual([
    ['pay', 'open', true],
    ['buy-everything', 'dear', false],
    ['leave', 'open', false],
    ['wait', 'open', false],
  ]);
});

test('the record is played on the same cut, so a class that followed it stands where the record does', () => {
  const game = new TestClass().seats(4).goesTo('choose');
  commit(game, 's1', 'pay');
  commit(game, 's2', 'stay');
  game.goesTo('because').goesTo('choose');
  commit(game, 's1', 'sign');
  commit(game, 's2', 'sign');
  const { compiled, record, session } = debriefOf(game.goesTo('debrief'));
  for (const { class: own, record: theirs, measure } of besideRecord(compiled, record, session))
    expect(own, measure.id).toEqual(theirs);
});

test('a class that left the record stands apart from it, most apart first', () => {
  const { compiled, record, session } = debriefOf(played());
  const beside = besideRecord(compiled, record, session);
  const apart = beside.map(({ class: own, record: theirs }) => Math.abs(own.at(-1)! - theirs.at(-1)!));
  expect(apart[0]).toBeGreaterThan(0);
  expect([...apart].sort((a, b) => b - a)).toEqual(apart);
  expect(recordWorlds(compiled, record)).toHaveLength(3);
});

test('who changed what adds up to the change, and knows the first side’s choices from the second’s', () => {
  const { compiled, session } = debriefOf(played());
  const driven = whoChangedWhat(compiled, session, 2);
  expect(driven.map(({ measure }) => measure.kind)).toEqual(['confidence', 'tension', 'tension']);
  for (const { start, end, causers } of driven)
    expect(causers.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(end - start, 9);
  const [alliance] = driven;
  expect(alliance!.causers.find(({ causer }) => causer === 'own')!.points).toBeLessThan(0);
  expect(alliance!.causers.find(({ causer }) => causer === 'both')!.points).toBeGreaterThan(0);
});

test('the questions come first from the cards that the debrief stops at, one of each card before a second', () => {
  const { compiled, record, session } = debriefOf(played());
  const asked = (card: string) => ({ ...CLASS_TEXTS.cards[card]!, discussion: [`${card} 1`, `${card} 2`] });
  const cards = Object.fromEntries(Object.keys(CLASS_TEXTS.cards).map((card) => [card, asked(card)]));
  const debrief = {
    timeline: classTimeline(compiled, record, session),
    turning: turningPoints(compiled, session.worlds, 2).filter(({ quarter }) => quarter === 2),
    foresight: perceptionGap(compiled, record, session).map((one) => ({ ...one, card: 'fleet', share: 0 })),
  };
  const ask = (count: number) =>
    debriefQuestions(debrief, { ...CLASS_TEXTS, cards }, count).map(({ question }) => question);
  expect(ask(5)).toEqual(['treaty 1', 'fleet 1', 'dues 1', 'treaty 2', 'fleet 2']);
  expect(ask(9)).toHaveLength(6);
  expect(debriefQuestions(debrief, CLASS_TEXTS, 5)).toEqual([]);
});
