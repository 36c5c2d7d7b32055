import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Checked, openChecks } from '../../../app/studio/_draft/checks/checks-client';
import type { FromChecks, ToChecks } from '../../../app/studio/_draft/checks/messages';
import { type DraftDocument, EMPTY_DRAFT } from '../../../lib/authoring/draft-document';

/** Stands in for the worker: keeps what it is told until the test lets it answer. */
class HeldWorker extends EventTarget {
  static last: HeldWorker;
  readonly told: ToChecks[] = [];

  constructor() {
    super();
    HeldWorker.last = this;
  }

  postMessage(message: ToChecks): void {
    this.told.push(message);
  }

  terminate(): void {
    this.told.length = 0;
  }

  /** Answers the last change that it was told of. */
  async answers(code: string): Promise<void> {
    const { id } = this.told.findLast(({ kind }) => kind !== 'preview')!;
    const issues = [{ severity: 'warning', code, path: 'pack.yaml', message: code, hint: '' } as const];
    const data: FromChecks = { kind: 'checked', id, issues };
    await this.say(data);
  }

  async say(data: FromChecks): Promise<void> {
    this.dispatchEvent(new MessageEvent('message', { data }));
    // Until everything that waits for the answer has had its turn.
    await new Promise((then) => setImmediate(then));
  }
}

beforeEach(() => vi.stubGlobal('Worker', HeldWorker));
afterEach(() => vi.unstubAllGlobals());

const titled = (title: string): DraftDocument => ({ ...EMPTY_DRAFT, pack: { title } });
const codes = (heard: readonly Checked[]): readonly string[] =>
  heard.flatMap(({ issues }) => issues.map((i) => i.code));

test('Who listens late hears of the last check, and with which draft', async () => {
  const checks = openChecks();
  const draft = titled('One');
  checks.follow(draft);
  await HeldWorker.last.answers('first');
  const heard: Checked[] = [];
  checks.hear((checked) => heard.push(checked));
  expect(codes(heard)).toEqual(['first']);
  expect(heard[0]!.of).toBe(draft);
});

test('After a check that failed the next change is checked, and the worker is told the whole draft anew', async () => {
  const failed: unknown[] = [];
  const note = (reason: unknown): void => void failed.push(reason);
  process.on('unhandledRejection', note);
  const checks = openChecks();
  const heard: Checked[] = [];
  checks.hear((checked) => heard.push(checked));
  checks.follow(titled('One'));
  checks.follow(titled('Two'));
  const { id } = HeldWorker.last.told[0]!;
  await HeldWorker.last.say({ kind: 'fault', id, message: 'The worker is at a loss.' });
  expect(HeldWorker.last.told.at(-1)).toMatchObject({ kind: 'open', document: titled('Two') });
  await HeldWorker.last.answers('second');
  process.off('unhandledRejection', note);
  expect(codes(heard)).toEqual(['second']);
  expect(failed, 'it stands in the console').toHaveLength(1);
});

test('Who stopped listening hears nothing more', async () => {
  const checks = openChecks();
  const heard: Checked[] = [];
  const stop = checks.hear((checked) => heard.push(checked));
  checks.follow(titled('One'));
  await HeldWorker.last.answers('first');
  stop();
  checks.follow(titled('Two'));
  await HeldWorker.last.answers('second');
  expect(codes(heard)).toEqual(['first']);
});

test('A draft that the worker has already is not sent again', () => {
  const checks = openChecks();
  const draft = titled('One');
  checks.follow(draft);
  checks.follow(draft);
  expect(HeldWorker.last.told.map(({ kind }) => kind)).toEqual(['open']);
});

test('While the worker is busy only the latest state waits, and goes as what has changed', async () => {
  const checks = openChecks();
  checks.follow(titled('One'));
  checks.follow(titled('Two'));
  checks.follow(titled('Three'));
  expect(HeldWorker.last.told).toHaveLength(1);
  await HeldWorker.last.answers('first');
  expect(HeldWorker.last.told).toHaveLength(2);
  expect(HeldWorker.last.told[1]).toMatchObject({ kind: 'change', delta: { parts: { pack: { title: 'Three' } } } });
});

describe('a preview that is watched', () => {
  const QUESTION = { card: 'a', option: null, horizon: 4 };
  const kinds = (): readonly string[] => HeldWorker.last.told.map(({ kind }) => kind);
  const ids = (): readonly number[] =>
    HeldWorker.last.told.flatMap((asked) => (asked.kind === 'preview' ? asked.id : []));

  test('is asked for right behind each change, before the change has been checked', async () => {
    const checks = openChecks();
    checks.watch(QUESTION, vi.fn());
    checks.follow(titled('One'));
    expect(kinds()).toEqual(['open', 'preview']);
    await HeldWorker.last.answers('first');
    checks.follow(titled('Two'));
    expect(kinds()).toEqual(['open', 'preview', 'change', 'preview']);
  });

  test('is heard only as the answer to the last question', async () => {
    const checks = openChecks();
    const hear = vi.fn();
    checks.watch(QUESTION, hear);
    checks.follow(titled('One'));
    await HeldWorker.last.answers('first');
    checks.follow(titled('Two'));
    const [stale, latest] = ids();
    await HeldWorker.last.say({ kind: 'preview', id: stale!, answer: null });
    expect(hear).not.toHaveBeenCalled();
    await HeldWorker.last.say({ kind: 'preview', id: latest!, answer: null });
    expect(hear).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('is asked for no more once nobody watches', async () => {
    const checks = openChecks();
    const stop = checks.watch(QUESTION, vi.fn());
    checks.follow(titled('One'));
    await HeldWorker.last.answers('first');
    stop();
    checks.follow(titled('Two'));
    expect(kinds()).toEqual(['open', 'preview', 'change']);
  });
});
