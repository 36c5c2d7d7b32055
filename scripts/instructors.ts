// `npm run -s instructors -- list | invite <e-mail> | reset <e-mail>`: instructors' accounts, without a mail server.
import { runInstructors } from '../lib/server/accounts/command-line';
import { closeDatabase } from '../lib/server/database';
import { EnvironmentFault } from '../lib/server/env';
import { StoreFault } from '../lib/server/store-fault';

try {
  const { code, text } = await runInstructors(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof EnvironmentFault || error instanceof StoreFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
