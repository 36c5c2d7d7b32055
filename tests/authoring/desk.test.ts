import { describe, expect, test } from 'vitest';
import type { Change } from '../../lib/authoring/changes';
import { acknowledge, canTake, type Desk, hear, nextToSend, openDesk, take, work } from '../../lib/authoring/desk';
import { EMPTY_DRAFT } from '../../lib/authoring/draft-document';
import type { Edit } from '../../lib/authoring/history';
import { settle } from '../../lib/authoring/settle';
import type { Result } from '../../lib/model/refusal';

const DRAFT = { ...EMPTY_DRAFT, pack: { title: 'Two harbours', summary: 'A strait.' } };
const title = (value: string): Change => ({ op: 'set', path: ['pack', 'title'], value });
const note = (value: string): Change => ({ op: 'set', path: ['pack', 'note'], value });
const summary = (value: string): Change => ({ op: 'set', path: ['pack', 'summary'], value });

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

const theirs = (revision: number, changes: readonly Change[], inverse: readonly Change[] = []): Edit => ({
  revision,
  author: 'ben',
  key: `ben-key-${revision}`,
  changes,
  inverse,
  group: `ben ${revision}`,
  kind: 'work',
  of: null,
});

const open = (): Desk => openDesk('aiko', DRAFT, 4, []);

const sent = (desk: Desk): Desk => nextToSend(desk)!.desk;

describe('an author at a draft', () => {
  test('sees a change at once, and letters typed one after another go as one edit', () => {
    let desk = open();
    for (const [i, text] of ['T', 'Tw', 'Two'].entries()) desk = must(work(desk, [title(text)], 'typing', `k${i}`));
    expect(desk.document.pack.title).toBe('Two');
    expect(desk.pending).toHaveLength(1);
    expect(nextToSend(desk)?.edit).toMatchObject({ changes: [title('Two')], inverse: [title('Two harbours')] });
  });

  test('types on while the first letters are under way; one edit is under way at a time', () => {
    let desk = sent(must(work(open(), [title('T')], 'typing', 'k1')));
    desk = must(work(desk, [title('Tw')], 'typing', 'k2'));
    expect(nextToSend(desk)).toBeNull();
    desk = acknowledge(desk, 'k1', 5, []);
    expect(desk).toMatchObject({ revision: 5, document: { pack: { title: 'Tw' } }, base: { pack: { title: 'T' } } });
    expect(nextToSend(desk)?.edit.key).toBe('k2');
  });

  test('with nothing between, what shows stays the very same value when the server answers', () => {
    const desk = sent(must(work(open(), [title('T')], 'g', 'k1')));
    expect(acknowledge(desk, 'k1', 5, []).document).toBe(desk.document);
  });

  test('undoes the whole word after the server has it, and redoes it', () => {
    let desk = acknowledge(sent(must(work(open(), [title('T')], 'typing', 'k1'))), 'k1', 5, []);
    desk = acknowledge(sent(must(work(desk, [title('Two')], 'typing', 'k2'))), 'k2', 6, []);
    expect(canTake(desk)).toEqual({ undo: true, redo: false });
    desk = must(take(desk, 'undo', 'k3'));
    expect(desk.document.pack.title).toBe('Two harbours');
    expect(canTake(desk)).toEqual({ undo: false, redo: true });
    expect(must(take(desk, 'redo', 'k4')).document.pack.title).toBe('Two');
  });
});

describe('two authors at one draft', () => {
  test('what the other one does elsewhere comes in beside what is pending', () => {
    const desk = hear(must(work(open(), [title('Mine')], 'g', 'k1')), [theirs(5, [summary('Theirs')])]);
    expect(desk.document.pack).toEqual({ title: 'Mine', summary: 'Theirs' });
    expect(desk.conflict).toBeNull();
    expect(desk.revision).toBe(5);
  });

  test('an edit is acknowledged after what the other one did meanwhile', () => {
    const desk = acknowledge(sent(must(work(open(), [title('Mine')], 'g', 'k1'))), 'k1', 6, [
      theirs(5, [summary('Theirs')]),
    ]);
    expect(desk).toMatchObject({ revision: 6, pending: [], document: { pack: { title: 'Mine', summary: 'Theirs' } } });
    expect(desk.base).toEqual(desk.document);
  });

  test('another page of the same author counts as another author', () => {
    const desk = hear(must(work(open(), [title('Here')], 'g', 'k1')), [
      { ...theirs(5, [title('There')]), author: 'aiko', key: 'other-tab' },
    ]);
    expect(desk.conflict?.mine.changes).toEqual([title('Here')]);
  });

  test('an edit that is heard of before its answer comes is no conflict with itself', () => {
    const desk = sent(must(work(open(), [title('Mine')], 'g', 'k1')));
    const heard = hear(desk, [
      theirs(5, [summary('Theirs')]),
      { ...theirs(6, [title('Mine')], [title('Two harbours')]), author: 'aiko', key: 'k1' },
    ]);
    expect(heard).toMatchObject({ revision: 6, pending: [], conflict: null, sending: null });
    expect(heard.document.pack).toEqual({ title: 'Mine', summary: 'Theirs' });
    expect(acknowledge(heard, 'k1', 6, [])).toEqual(heard);
  });

  test('given both changed the title, then neither is lost, and the author decides', () => {
    const desk = hear(must(work(open(), [title('Mine')], 'g', 'k1')), [theirs(5, [title('Theirs')])]);
    expect(desk.conflict?.mine.changes).toEqual([title('Mine')]);
    expect(desk.document.pack.title).toBe('Theirs');
    expect(nextToSend(desk)).toBeNull();
    expect(must(settle(desk, 'theirs', 'k2'))).toMatchObject({ pending: [], document: { pack: { title: 'Theirs' } } });
    const over = must(settle(desk, 'mine', 'k2'));
    expect(over.document.pack.title).toBe('Mine');
    expect(nextToSend(over)?.edit).toMatchObject({ key: 'k2', inverse: [title('Theirs')] });
  });

  test('what waits behind a conflict waits with it, and is kept with one’s own', () => {
    let desk = must(work(open(), [title('Mine')], 'g', 'k1'));
    desk = must(work(desk, [summary('Also mine')], 'h', 'k2'));
    desk = hear(desk, [theirs(5, [title('Theirs')])]);
    expect(must(settle(desk, 'mine', 'k3')).document.pack).toEqual({ title: 'Mine', summary: 'Also mine' });
  });

  test('given one place is theirs, then what was written in others meanwhile stays, and is still to be saved', () => {
    let desk = must(work(open(), [note('Before it')], 'f', 'k0'));
    desk = must(work(desk, [title('Mine')], 'g', 'k1'));
    desk = must(work(desk, [summary('After it')], 'h', 'k2'));
    desk = hear(desk, [theirs(5, [title('Theirs')])]);
    const over = must(settle(desk, 'theirs', 'k3'));
    expect(over.document.pack).toEqual({ title: 'Theirs', summary: 'After it', note: 'Before it' });
    expect(over.pending.map(({ key }) => key)).toEqual(['k0', 'k2']);
    expect(over.conflict).toBeNull();
  });

  test('what rests on the change that is given up goes with it, and the conflict says so beforehand', () => {
    let desk = must(work(open(), [{ op: 'set', path: ['pack', 'options'], value: [{ label: 'Mine' }] }], 'g', 'k1'));
    desk = must(work(desk, [{ op: 'set', path: ['pack', 'options', 0, 'label'], value: 'Mine too' }], 'h', 'k2'));
    desk = must(work(desk, [summary('Elsewhere')], 'i', 'k3'));
    const came = theirs(5, [{ op: 'set', path: ['pack', 'options'], value: [{ label: 'Theirs' }] }]);
    desk = hear(desk, [came]);
    expect(desk.conflict?.resting.map(({ key }) => key)).toEqual(['k2']);
    expect(must(settle(desk, 'theirs', 'k4')).document.pack).toMatchObject({
      options: [{ label: 'Theirs' }],
      summary: 'Elsewhere',
    });
  });

  test('given two places clash, then each is asked about, also where the second was changed while the first was open', () => {
    let desk = must(work(open(), [title('Mine')], 'g', 'k1'));
    desk = must(work(desk, [summary('Also mine')], 'h', 'k2'));
    desk = hear(desk, [theirs(5, [title('Theirs')])]);
    desk = hear(desk, [theirs(6, [summary('Also theirs')])]);
    expect(desk.conflict).toMatchObject({ mine: { key: 'k1' }, theirs: [{ revision: 5 }] });
    desk = must(settle(desk, 'mine', 'k3'));
    expect(desk.conflict).toMatchObject({ mine: { key: 'k2' }, theirs: [{ revision: 6 }] });
    expect(nextToSend(desk)).toBeNull();
    desk = must(settle(desk, 'theirs', 'k4'));
    expect(desk).toMatchObject({ conflict: null, document: { pack: { title: 'Mine', summary: 'Also theirs' } } });
    expect(desk.pending.map(({ key }) => key)).toEqual(['k3']);
  });

  test('what was put over theirs is asked about again only where they change it once more', () => {
    let desk = hear(must(work(open(), [title('Mine')], 'g', 'k1')), [theirs(5, [title('Theirs')])]);
    desk = must(settle(desk, 'mine', 'k2'));
    desk = hear(desk, [theirs(6, [summary('Elsewhere')])]);
    expect(desk.conflict).toBeNull();
    desk = hear(desk, [theirs(7, [title('Theirs again')])]);
    expect(desk.conflict).toMatchObject({ mine: { key: 'k2' }, theirs: [{ revision: 7 }] });
  });

  test('given they put an option before mine, then mine is written into the same option as before', () => {
    const options = openDesk('aiko', { ...DRAFT, pack: { options: [{ id: 'sign' }, { id: 'wait' }] } }, 4, []);
    let desk = must(work(options, [{ op: 'set', path: ['pack', 'options', 1, 'label'], value: 'Wait' }], 'g', 'k1'));
    desk = hear(desk, [theirs(5, [{ op: 'insert', path: ['pack', 'options', 0], value: { id: 'delay' } }])]);
    expect(must(settle(desk, 'mine', 'k2')).document.pack.options).toEqual([
      { id: 'delay' },
      { id: 'sign' },
      { id: 'wait', label: 'Wait' },
    ]);
  });

  test('what the server would not keep is refused at once, so that nothing waits behind it', () => {
    expect(work(open(), [title('a'.repeat(200_001))], 'g', 'k1')).toMatchObject({ refusal: { code: 'too-much' } });
    const card: Change = { op: 'set', path: ['cards', 'a'.repeat(81)], value: {} };
    expect(work(open(), [card], 'g', 'k1')).toMatchObject({ refusal: { code: 'odd-shape' } });
  });

  test('given they took out what mine was written into, then putting mine in its place brings it back with my words', () => {
    const card = { question: 'Who pays?', options: [] };
    const start = openDesk('aiko', { ...DRAFT, cards: { harbour: card } }, 4, []);
    let desk = must(work(start, [{ op: 'set', path: ['cards', 'harbour', 'question'], value: 'Mine' }], 'g', 'k1'));
    const back: Change = { op: 'set', path: ['cards', 'harbour'], value: card };
    desk = hear(desk, [theirs(5, [{ op: 'unset', path: ['cards', 'harbour'] }], [back])]);
    expect(desk.document.cards).toEqual({});
    expect(must(settle(desk, 'theirs', 'k2')).document.cards).toEqual({});
    expect(must(settle(desk, 'mine', 'k2')).document.cards).toEqual({ harbour: { ...card, question: 'Mine' } });
  });

  test('what can be neither laid over theirs nor brought back is refused, and nothing that was written is lost', () => {
    const gone = theirs(5, [{ op: 'unset', path: ['pack'] }]);
    const desk = hear(must(work(open(), [title('Mine')], 'g', 'k1')), [gone]);
    expect(settle(desk, 'mine', 'k2')).toMatchObject({ ok: false, refusal: { code: 'no-such-place' } });
    expect(desk.conflict?.mine.changes).toEqual([title('Mine')]);
  });
});
