import { expect, test } from 'vitest';
import { type CardFilter, cardEntries, countEffects } from '../../../app/studio/_cards/card-rows';
import { draftFromFiles } from '../../../lib/authoring/draft-from-files';
import { readPackFolder } from '../../../lib/packs/files';

const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
if (!read.ok) throw new Error(read.refusal.message);
const draft = read.value;

const ALL: CardFilter = { text: '', quarter: '', decider: '', withProblems: false };
const none = () => 0;
const ids = (filter: Partial<CardFilter>, order: Parameters<typeof cardEntries>[2] = 'quarter', problems = none) =>
  cardEntries(draft, { ...ALL, ...filter }, order, problems).map(({ id }) => id);

test('all cards stand in the order of their quarters', () => {
  expect(ids({})).toHaveLength(Object.keys(draft.cards).length);
  expect(draft.cards[ids({})[0]!]!.quarter).toBe('2009-Q4');
  expect(draft.cards[ids({}).at(-1)!]!.quarter).toBe('2010-Q4');
});

test('a card is found by what it asks and offers, in both languages', () => {
  expect(ids({ text: 'refuelling mission' })).toEqual(['refuelling-termination']);
  expect(ids({ text: '給油活動を終える' })).toEqual(['refuelling-termination']);
});

test('cards are sifted by quarter, decider and problems', () => {
  expect(ids({ quarter: '2010-Q4' })).toEqual(['anniversary-declaration']);
  expect(ids({ decider: 'joint' }).every((id) => draft.cards[id]!.decider === 'joint')).toBe(true);
  const problems = (id: string) => (id === 'futenma-signal' ? 1 : 0);
  expect(cardEntries(draft, { ...ALL, withProblems: true }, 'quarter', problems).map(({ id }) => id)).toEqual([
    'futenma-signal',
  ]);
});

test('the most effects come first where that is asked', () => {
  const counts = ids({}, 'effects').map((id) => countEffects(draft.cards[id]!));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
