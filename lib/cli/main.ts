import { runCommandLine } from './run-command-line';

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  (text) => process.stdout.write(`${text}\n`),
  (text) => process.stderr.write(`${text}\n`),
);
