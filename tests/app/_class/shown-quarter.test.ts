import { expect, test } from 'vitest';
import { shownChoices } from '../../../app/_class/reveal/shown-choices';
import { causedTensions, shownMeasures } from '../../../app/_class/reveal/shown-measures';
import type { PackTexts } from '../../../lib/model/texts';
import { accountForQuarter } from '../../../lib/session/views/reveal-account';
import { viewRoom } from '../../../lib/session/views/room-view';
import { aClassPack, CLASS_TEXTS, seat, TestClass } from '../../builders/session';

const pack = aClassPack();
const texts: PackTexts = {
  ...CLASS_TEXTS,
  tensions: Object.fromEntries(pack.tensions.map(({ id }) => [id, { name: `Tension ${id}`, description: '' }])),
  cards: {
    ...CLASS_TEXTS.cards,
    dues: {
      ...CLASS_TEXTS.cards.dues!,
      options: {
        pay: { label: 'Pay up', description: '', why: ['Payment is noticed.'] },
        refuse: { label: 'Refuse', description: '', why: [] },
      },
    },
  },
};

const played = (): TestClass => {
  const game = new TestClass().seats(4).goesTo('choose');
  game.does({ type: 'CommitOption', option: 'pay', reason: 'They asked politely.' }, seat('s1'));
  game.goesTo('predict');
  game.does({ type: 'PredictChoice', side: 'east', option: 'refuse' }, seat('s2'));
  game.does({ type: 'PredictChoice', side: 'east', option: 'pay' }, seat('s4'));
  return game.goesTo('reveal');
};

const shownOf = (game: TestClass) => {
  const room = viewRoom(game.compiled, game.session);
  return {
    choices: shownChoices(game.compiled, texts, room.revealed[0]!),
    measures: shownMeasures(game.compiled, texts, accountForQuarter(game.compiled, game.session, 1), room.revealed),
  };
};

test('a choice is told with its label, its reason and who had expected what', () => {
  const [east] = shownOf(played()).choices;
  expect(east).toMatchObject({
    card: 'dues',
    question: 'Pay the dues?',
    answer: { kind: 'option', label: 'Pay up' },
    reason: 'They asked politely.',
    joint: null,
  });
  expect(east!.expected).toEqual([
    {
      by: 'west',
      name: 'West',
      place: 1,
      seats: 2,
      right: 1,
      guesses: [
        { option: 'refuse', label: 'Refuse', seats: 1 },
        { option: 'pay', label: 'Pay up', seats: 1 },
      ],
    },
  ]);
});

test('a card that nobody decided is left open, and what was expected of it was wrong', () => {
  const [, west] = shownOf(played()).choices;
  expect(west).toMatchObject({ answer: { kind: 'open' }, decidedBy: 'nobody', expected: [] });
});

test('the causes of every measure add up to its change, and the largest carry what supports them', () => {
  const { measures } = shownOf(played());
  for (const { causes, change, id } of measures)
    expect(
      causes.reduce((sum, { points }) => sum + points, 0),
      id,
    ).toBeCloseTo(change, 9);
  const strongest = causedTensions(measures, 4, 1)[0]!.causes[0]!;
  expect(strongest.cause).toEqual({ kind: 'option', card: 'dues', option: 'pay' });
  expect(strongest.why).toBe('Payment is noticed.');
  expect(strongest.evidence).not.toBeNull();
});

test('without a choice, a measure stands where the card set aside would have left it', () => {
  const { measures } = shownOf(played());
  const moved = measures.find(({ id }) => id === causedTensions(measures, 1, 1)[0]!.measure.id)!;
  expect(moved.without.map(({ side }) => side)).toEqual(['east']);
  expect(moved.without[0]!.level).not.toBeCloseTo(moved.after, 3);
});

test('the causes that are told of a tension and the rest come to the change that its bar shows', () => {
  const told = causedTensions(shownOf(played()).measures, 4, 2);
  expect(told.length).toBeGreaterThan(0);
  for (const { measure, causes, rest } of told) {
    expect(causes.length, measure.id).toBeGreaterThan(0);
    const sum = causes.reduce((total, { points }) => total + Number(points.toFixed(1)), rest);
    expect(sum, measure.id).toBeCloseTo(Number(measure.after.toFixed(1)) - Number(measure.before.toFixed(1)), 9);
  }
});
