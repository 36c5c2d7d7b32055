// Run by kill.test.ts as a process of its own: saves one run over and over and says each save that was acknowledged.
import { unwrap } from '../../lib/server/refused';
import { createRun, listRuns, requireRun, saveRun } from '../../lib/server/runs';
import { NEW_RUN, playedFor } from './a-run';

const owner = 'the-killed';
const MOST_QUARTERS = 300;

const [known] = await listRuns(owner);
const { id } = known ?? unwrap(await createRun(owner, NEW_RUN));
for (let { revision } = await requireRun(owner, id); ; revision++) {
  unwrap(await saveRun(owner, id, playedFor(revision % MOST_QUARTERS), revision));
  process.stdout.write(`${revision + 1}\n`);
}
