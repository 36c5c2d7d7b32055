// Run by kill.test.ts as a process of its own: sends cables into every class and says each that was acknowledged.

import { ENGINE_VERSION } from '../../../lib/engine/version';
import { sessionHub } from '../../../lib/server/sessions/hub';

const ids = process.argv.slice(2);

/** Locks and unlocks one room for as long as it lives; every press has a number of its own. */
const press = async (id: string): Promise<void> => {
  const live = await sessionHub().find({ id });
  if (!live || live.state.pins.engineVersion !== ENGINE_VERSION) throw new Error(`There is no session ${id}.`);
  for (let presses = live.state.position; ; presses++) {
    const type = live.state.locked ? 'UnlockRoom' : 'LockRoom';
    const { position } = await live.ask({ command: { type }, actor: { kind: 'host' }, key: `host:${id}-${presses}` });
    process.stdout.write(`${id} ${position}\n`);
  }
};

await Promise.all(ids.map(press));
