import { describe, expect, test } from 'vitest';
import { LIGHT_CARD, PILOT_CARD } from '../../../app/studio/_tutorial/steps';
import { stepsSeen, type TutorialSight, withSeen } from '../../../app/studio/_tutorial/steps-seen';
import { applyChanges, type Change } from '../../../lib/authoring/changes';
import { draftFromFiles } from '../../../lib/authoring/draft-from-files';
import { readPackFolder } from '../../../lib/packs/files';
import { unwrap } from '../../../lib/server/refused';

const TEMPLATE = unwrap(draftFromFiles(readPackFolder('seeds/templates/two-harbours')));

/** The template after edits, each one change. */
const edited = (...changes: readonly Change[]): TutorialSight => ({
  document: unwrap(applyChanges(TEMPLATE, changes)).document,
  edits: changes.map((change) => ({ changes: [change], kind: 'work' })),
  isPublished: false,
  isBalanced: false,
  open: null,
});

const done = (sight: TutorialSight): string[] =>
  Object.entries(stepsSeen(sight))
    .filter(([, isDone]) => isDone)
    .map(([id]) => id);

const OPTIONS = ['cards', PILOT_CARD, 'options'];
const effect = {
  on: 'say-in-the-strait',
  size: '+moderate',
  evidence: 'argued',
  because: { minutes: [2] },
  why: 'So.',
};
const option = (cost: number, effects: readonly (typeof effect)[]): Change => ({
  op: 'insert',
  path: [...OPTIONS, 3],
  value: { id: 'watches', label: 'Watches', cost, effects },
});
const minutes = (paraphrase: string): Change => ({
  op: 'set',
  path: ['sources', 'minutes'],
  value: { title: 'Minutes', paragraphs: { 1: '', 2: paraphrase } },
});

describe('a step of the tutorial is seen to be done', () => {
  test('by nothing but the copy, in a copy of the template as it is', () => {
    expect(done(edited())).toEqual(['copy']);
  });

  test('where the card is open, the effect was given another size and got its own back, the version is published', () => {
    expect(done({ ...edited(), open: LIGHT_CARD })).toContain('outline');
    const size: Change = {
      op: 'set',
      path: ['cards', LIGHT_CARD, 'options', 0, 'effects', 1, 'size'],
      value: '-slight',
    };
    expect(done(edited(size))).toEqual(['copy']);
    const undone = { changes: [{ ...size, value: '-strong' }], kind: 'undo' } as const;
    expect(done({ ...edited(), edits: [...edited(size).edits, undone] })).toEqual(['copy', 'effect']);
    expect(done({ ...edited(), isPublished: true })).toEqual(['copy', 'publish']);
  });

  test('where the new document has a paraphrase, and not before', () => {
    expect(done(edited(minutes('')))).toEqual(['copy']);
    expect(done(edited(minutes('An offer.')))).toEqual(['copy', 'source']);
  });

  test('where the new option has a cost and gives and takes, and each effect has its reason, one with a paragraph', () => {
    const price = { ...effect, size: '-slight', evidence: 'inferred' };
    expect(done(edited(option(0, [effect])))).toEqual(['copy', 'cite']);
    expect(done(edited(option(1, [effect, effect])))).toEqual(['copy', 'cite']);
    expect(done(edited(option(1, [effect, { ...price, why: ' ' }])))).toEqual(['copy', 'option']);
    expect(done(edited(option(1, [effect, price])))).toEqual(['copy', 'option', 'cite']);
    expect(done(edited(option(1, [{ ...effect, why: '' }])))).toEqual(['copy']);
  });

  test('where what is asked for is written in Japanese alone', () => {
    const told: Change = { op: 'set', path: ['sourcesJa', 'minutes'], value: { paragraphs: { 2: '申し出。' } } };
    const why: Change = {
      op: 'set',
      path: ['ja', 'cards', PILOT_CARD, 'options', 'watches'],
      value: { label: '当直', why: ['夏の間。'] },
    };
    const unsaid = option(1, [{ ...effect, why: '' }]);
    expect(done(edited(minutes(''), told, unsaid, why))).toEqual(['copy', 'source', 'cite']);
  });

  test('where a cost was too high and is no longer', () => {
    const cost = (value: number): Change => ({ op: 'set', path: [...OPTIONS, 3, 'cost'], value });
    const added = option(1, []);
    expect(done(edited(added, cost(9)))).toEqual(['copy']);
    expect(done(edited(added, cost(9), cost(1)))).toEqual(['copy', 'problem']);
  });
});

test('what was seen once stays seen, and nothing new changes nothing', () => {
  const before = { copy: true, effect: true };
  expect(withSeen(before, { copy: true, effect: false })).toBe(before);
  expect(withSeen(before, { publish: true })).toEqual({ copy: true, effect: true, publish: true });
});
