import { runCommandLine } from '../lib/cli/run-command-line';

process.exitCode = await runCommandLine(
  ['bench', ...process.argv.slice(2)],
  (text) => process.stdout.write(`${text}\n`),
  (text) => process.stderr.write(`${text}\n`),
);
