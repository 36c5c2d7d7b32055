// Run by stop.test.ts as a process of its own: a server whose classes are watched and pressed until it is told to stop.

import { startInstance } from '../../../lib/server/instance';
import { sessionHub } from '../../../lib/server/sessions/hub';

startInstance();

const readToEnd = async (body: ReadableStream<Uint8Array>): Promise<void> => {
  const reader = body.getReader();
  while (!(await reader.read()).done);
};

/** Keeps a screen open, and locks and unlocks the room for as long as the screen is; says what was acknowledged. */
const watch = async (id: string): Promise<void> => {
  const live = await sessionHub().find({ id });
  if (!live) throw new Error(`There is no session ${id}.`);
  const screen = sessionHub().openStream(live, { kind: 'projector' }, '192.0.2.1', {
    lastEventId: null,
    pin: () => null,
  });
  let isOpen = true;
  const closed = readToEnd(screen.body).then(() => {
    isOpen = false;
    process.stdout.write(`closed ${id}\n`);
  });
  while (isOpen) {
    const type = live.state.locked ? 'UnlockRoom' : 'LockRoom';
    const { position } = await live.ask({ command: { type }, actor: { kind: 'host' }, key: null });
    process.stdout.write(`${id} ${position}\n`);
    // Real presses come through the event loop, as signals do.
    await new Promise(setImmediate);
  }
  await closed;
};

await Promise.all(process.argv.slice(2).map(watch));
