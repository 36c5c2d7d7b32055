import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

  async answers(code: string): Promise<void> {
    const { id } = this.told.at(-1)!;
    const issues = [{ severity: 'warning', code, path: 'pack.yaml', message: code, hint: '' } as const];
    const data: FromChecks = { kind: 'checked', id, issues };
    this.dispatchEvent(new MessageEvent('message', { data }));
    await Promise.resolve();
    await Promise.resolve();
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
