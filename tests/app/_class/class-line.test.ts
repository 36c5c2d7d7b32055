import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Read beforehand: a line fetches it with its first question, and no test should wait for that.
import '../../../app/_data/answers';
import { ClassLine, type ClassLink } from '../../../app/_class/class-line';

/** A stream that says what a test has it say. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static latest: FakeSource;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    FakeSource.latest = this;
  }
  says(event: string, data: unknown = {}): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
  close(): void {
    this.readyState = FakeSource.CLOSED;
  }
}

const view = (position: number) => ({ cursor: `${position}.a`, view: { room: { position } }, now: 0 });

let link: ClassLink;
let line: ClassLine;
let asked: ((response: Response | Error) => void)[];

const open = (): void => {
  link = { message: null, state: 'live', refused: null, aheadMs: 0 };
  line = new ClassLine({ kind: 'session', id: 'x', as: 'seat' }, (change) => {
    link = change(link);
  });
};

/** What is shown: the position of the view, and how the line stands. */
const shown = () => [link.message?.view.room.position, link.state];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'Date'] });
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((tell, fail) => {
        asked.push((response) => (response instanceof Error ? fail(response) : tell(response)));
      }),
  );
});

afterEach(() => {
  line.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Answers the next question of the line, as soon as it is asked. */
const answer = async (response: Response | Error): Promise<void> => {
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked.pop()!(response);
  await vi.advanceTimersByTimeAsync(10);
};

test('an answer that comes after newer news from the stream leaves the screen as it is', async () => {
  open();
  FakeSource.latest.says('view', view(8));
  await answer(Response.json(view(7)));
  expect(shown()).toEqual([8, 'live']);
});

test('a line that breaks is told lost at once, and live again with the first sign of life', async () => {
  open();
  FakeSource.latest.says('view', view(8));
  await answer(new Response(null, { status: 204 }));
  await vi.advanceTimersByTimeAsync(2_000);
  FakeSource.latest.dispatchEvent(new Event('error'));
  await answer(new TypeError('Failed to fetch'));
  expect(shown()).toEqual([8, 'lost']);
  FakeSource.latest.says('ping');
  expect(shown()).toEqual([8, 'live']);
});

test('a phone that is refused, since its seat has moved, asks again only now and then', async () => {
  open();
  FakeSource.latest.close();
  await answer(Response.json({ error: { code: 'not-seated', message: 'No seat.' } }, { status: 403 }));
  expect(link.refused).toBe('not-seated');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(asked).toHaveLength(1);
});
