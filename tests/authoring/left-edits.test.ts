import { describe, expect, test } from 'vitest';
import { readLeftEdits } from '../../app/studio/_draft/read-left-edits';
import type { Change } from '../../lib/authoring/changes';
import { type Desk, hear, nextToSend, openDesk, retry, work } from '../../lib/authoring/desk';
import { EMPTY_DRAFT } from '../../lib/authoring/draft-document';
import type { Edit } from '../../lib/authoring/history';
import { canTakeUp, type LeftEdits, leftBy, takeUp } from '../../lib/authoring/left-edits';
import { settle } from '../../lib/authoring/settle';
import { unwrap } from '../../lib/server/refused';

const DRAFT = { ...EMPTY_DRAFT, pack: { title: 'Two harbours', summary: 'A strait.' } };
const title = (value: string): Change => ({ op: 'set', path: ['pack', 'title'], value });
const summary = (value: string): Change => ({ op: 'set', path: ['pack', 'summary'], value });

const saved = (revision: number, key: string, changes: readonly Change[]): Edit => ({
  ...{ revision, author: 'ben', key, changes, inverse: [], group: key, kind: 'work', of: null },
});

const open = (document = DRAFT, revision = 4, edits: readonly Edit[] = []): Desk =>
  openDesk('aiko', document, revision, edits);

const written = (): Desk =>
  unwrap(work(unwrap(work(open(), [title('Mine')], 'g', 'k1')), [summary('Also mine')], 'h', 'k2'));

/** What a page leaves on the device, as it comes back from there. */
const kept = (desk: Desk): LeftEdits => readLeftEdits(JSON.stringify(leftBy(desk)))!;

const withPack = (pack: Partial<typeof DRAFT.pack>): typeof DRAFT => ({ ...DRAFT, pack: { ...DRAFT.pack, ...pack } });

describe('what a page had not saved when it ended', () => {
  test('is pending again when the draft is opened, and can be undone', () => {
    const desk = takeUp(open(), kept(written()));
    expect(desk.document.pack).toEqual({ title: 'Mine', summary: 'Also mine' });
    expect(desk.pending.map(({ key, inverse }) => [key, inverse])).toEqual([
      ['k1', [title('Two harbours')]],
      ['k2', [summary('A strait.')]],
    ]);
    expect(nextToSend(desk)?.edit.key).toBe('k1');
  });

  test('counts once where the server had it and only its answer was lost', () => {
    const [left, half] = [kept(written()), [saved(5, 'k1', [title('Mine')])]];
    const desk = takeUp(open(withPack({ title: 'Mine' }), 5, half), left);
    expect(desk.pending.map(({ key }) => key)).toEqual(['k2']);
    expect(desk.conflict).toBeNull();
    const all = [...half, saved(6, 'k2', [summary('Also mine')])];
    const whole = open(withPack({ title: 'Mine', summary: 'Also mine' }), 6, all);
    expect(takeUp(whole, left)).toBe(whole);
  });

  test('is laid over what others did elsewhere, and asked about where they changed the same place', () => {
    const left = kept(unwrap(work(open(), [title('Mine')], 'g', 'k1')));
    const beside = takeUp(open(withPack({ summary: 'Theirs' }), 5, [saved(5, 'b', [summary('Theirs')])]), left);
    expect(beside.document.pack).toEqual({ title: 'Mine', summary: 'Theirs' });
    const theirs = saved(5, 'b', [title('Theirs')]);
    const asked = takeUp(open(withPack({ title: 'Theirs' }), 5, [theirs]), left);
    expect(asked.document.pack.title).toBe('Theirs');
    expect(asked.conflict).toMatchObject({ mine: { key: 'k1' }, theirs: [theirs] });
    expect(unwrap(settle(asked, 'mine', 'k3')).document.pack.title).toBe('Mine');
  });

  test('is asked about again where the page ended before its author had decided', () => {
    const theirs = saved(5, 'b', [title('Theirs')]);
    const asked = hear(unwrap(work(open(), [title('Mine')], 'g', 'k1')), [theirs]);
    const again = takeUp(open(withPack({ title: 'Theirs' }), 5, [theirs]), kept(asked));
    expect(again.conflict?.theirs).toEqual([theirs]);
  });

  test('is asked about where more was done since than the page knows', () => {
    const known = [saved(9, 'b9', [summary('Ninth')])];
    const desk = takeUp(open(withPack({ title: 'Somebody’s', summary: 'Ninth' }), 9, known), kept(written()));
    expect(desk.document.pack.title).toBe('Somebody’s');
    expect(desk.conflict?.mine.key).toBe('k1');
  });

  test('waits while the page has something of its own to save', () => {
    expect(canTakeUp(open())).toBe(true);
    expect(canTakeUp(written())).toBe(false);
  });
});

test('letters typed after an edit went out are an edit of their own, since it may be saved though no answer came', () => {
  const tried = retry(nextToSend(unwrap(work(open(), [title('T')], 'typing', 'k1')))!.desk);
  const desk = unwrap(work(tried, [title('Tw')], 'typing', 'k2'));
  expect(desk.pending.map(({ key }) => key)).toEqual(['k1', 'k2']);
});

test.each(['', '{', 'null', '{"at":1}', '{"at":1,"edits":[{"key":"k"}]}'])(
  'what is no edits (%j) is not taken up',
  (text) => expect(readLeftEdits(text)).toBeNull(),
);
