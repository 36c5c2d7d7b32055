import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import { type Edit, redoChanges, undoChanges, undoStacks } from '../../lib/authoring/history';
import type { Json } from '../../lib/authoring/json';

/** A draft with its edits, done by name. */
class Desk {
  document: Json = { question: '', options: [] };
  readonly edits: Edit[] = [];

  private record(author: string, changes: readonly Change[], rest: Pick<Edit, 'group' | 'kind' | 'of'>): void {
    const result = applyChanges(this.document, changes);
    if (!result.ok) throw new Error(result.refusal.message);
    this.document = result.value.document;
    const revision = this.edits.length + 1;
    this.edits.push({ revision, key: `key-${revision}`, author, changes, inverse: result.value.inverse, ...rest });
  }

  work(author: string, group: string, ...changes: Change[]): void {
    this.record(author, changes, { group, kind: 'work', of: null });
  }

  take(author: string, kind: 'undo' | 'redo'): string | null {
    const stacks = undoStacks(this.edits, author);
    const result = kind === 'undo' ? undoChanges(this.edits, author) : redoChanges(this.edits, author);
    if (!result.ok) return result.refusal.code;
    const of = (kind === 'undo' ? stacks.undo : stacks.redo).at(-1)!;
    this.record(author, result.value, { group: `${kind} ${this.edits.length}`, kind, of });
    return null;
  }
}

const question = (value: string): Change => ({ op: 'set', path: ['question'], value });
const option = (at: number, id: string): Change => ({ op: 'insert', path: ['options', at], value: { id } });

describe('undo and redo', () => {
  test('given a word typed letter by letter, when it is undone, then the whole word goes', () => {
    const desk = new Desk();
    for (const text of ['W', 'Wh', 'Who']) desk.work('aiko', 'typing', question(text));
    expect(desk.take('aiko', 'undo')).toBeNull();
    expect(desk.document).toEqual({ question: '', options: [] });
    expect(desk.take('aiko', 'undo')).toBe('nothing-to-undo');
  });

  test('what was undone is redone, as often as one likes, until new work ends it', () => {
    const desk = new Desk();
    desk.work('aiko', 'a', question('Who?'));
    desk.work('aiko', 'b', option(0, 'sign'));
    for (let i = 0; i < 3; i++) {
      expect(desk.take('aiko', 'undo')).toBeNull();
      expect(desk.take('aiko', 'undo')).toBeNull();
      expect(desk.document).toEqual({ question: '', options: [] });
      expect(desk.take('aiko', 'redo')).toBeNull();
      expect(desk.take('aiko', 'redo')).toBeNull();
      expect(desk.document).toEqual({ question: 'Who?', options: [{ id: 'sign' }] });
    }
    desk.take('aiko', 'undo');
    desk.work('aiko', 'c', question('When?'));
    expect(desk.take('aiko', 'redo')).toBe('nothing-to-redo');
  });

  test('each author undoes their own work, and leaves that of others as it is', () => {
    const desk = new Desk();
    desk.work('aiko', 'a', question('Who?'));
    desk.work('ben', 'b', option(0, 'sign'));
    expect(desk.take('aiko', 'undo')).toBeNull();
    expect(desk.document).toEqual({ question: '', options: [{ id: 'sign' }] });
  });

  test('what somebody else has changed since is not undone over their head', () => {
    const desk = new Desk();
    desk.work('aiko', 'a', question('Who?'));
    desk.work('ben', 'b', question('Who else?'));
    expect(desk.take('aiko', 'undo')).toBe('changed-meanwhile');
    expect(desk.document).toEqual({ question: 'Who else?', options: [] });
  });
});
