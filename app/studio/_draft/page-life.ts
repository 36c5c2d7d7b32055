/** How long pages are given to say that they are open, where the browser does not know. */
const ROLL_CALL_MS = 1_000;

interface Call {
  readonly kind: 'asked' | 'here';
  readonly name: string;
}

const openChannel = (): BroadcastChannel => new BroadcastChannel('two-capitals-pages');

/** Browsers keep locks for pages that came by https or from this very computer, and free them however a page ends. */
const hasLocks = (): boolean => 'locks' in navigator;

const answerCalls = (name: string): (() => void) => {
  const channel = openChannel();
  channel.onmessage = ({ data }: MessageEvent<Call>) => {
    if (data.kind === 'asked' && data.name === name) channel.postMessage({ kind: 'here', name } satisfies Call);
  };
  return () => channel.close();
};

const isAnswered = (name: string): Promise<boolean> =>
  new Promise((answer) => {
    const channel = openChannel();
    const end = (isHere: boolean): void => {
      channel.close();
      answer(isHere);
    };
    channel.onmessage = ({ data }: MessageEvent<Call>) => {
      if (data.kind === 'here' && data.name === name) end(true);
    };
    channel.postMessage({ kind: 'asked', name } satisfies Call);
    setTimeout(end, ROLL_CALL_MS, false);
  });

/** Lets the other pages of this browser know a page by its name, until what comes back is called or the page ends. */
export const beginLife = (name: string): (() => void) => {
  if (!hasLocks()) return answerCalls(name);
  let end: () => void = () => undefined;
  const life = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Without a lock, which a browser may refuse as it refuses to keep anything, nothing is kept that others could take.
  void navigator.locks.request(name, () => life).catch(() => undefined);
  return end;
};

/** Does something in place of a page that has ended, and nothing where it is open still or another does so already. */
export const ifEnded = async (name: string, then: () => Promise<void>): Promise<void> => {
  if (hasLocks()) await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? then() : undefined));
  else if (!(await isAnswered(name))) await then();
};
