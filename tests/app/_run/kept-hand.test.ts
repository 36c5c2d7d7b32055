import { expect, test } from 'vitest';
import { handThatFits, readKeptHand } from '../../../app/_run/kept-hand';
import { compilePack } from '../../../lib/engine/compile';
import { SMALL_PACK } from '../../server/small-pack';

const KEPT = { revision: 3, at: 'q1', answers: { opening: 'yes', closing: null }, leftOpen: ['answer'] };
const HAND = { at: 'q1', answers: KEPT.answers, leftOpen: KEPT.leftOpen };

test('answers in hand are read back for the revision and the place that they were given at', () => {
  expect(readKeptHand(JSON.stringify(KEPT), 3, 'q1')).toEqual(HAND);
  expect(readKeptHand(JSON.stringify(KEPT), 4, 'q1')).toBeNull();
  expect(readKeptHand(JSON.stringify(KEPT), 3, null)).toBeNull();
});

test.each(['', 'null', '{}', JSON.stringify({ ...KEPT, answers: { opening: 7 } })])(
  'what is no hand (%j) is not taken up',
  (text) => expect(readKeptHand(text, 3, 'q1')).toBeNull(),
);

test('a hand keeps only what the cards on the desk ask and offer', () => {
  const own = compilePack(SMALL_PACK.pack).cards.filter(({ card }) => card.id !== 'answer');
  expect(handThatFits(HAND, own)).toEqual({ ...HAND, leftOpen: [] });
  expect(handThatFits({ ...HAND, answers: { opening: 'never', elsewhere: 'yes' } }, own).answers).toEqual({});
});
