import { runCommandLine } from '../lib/cli/run-command-line';

const [subject] = process.argv.slice(2);

if (subject === 'classes') {
  const { benchClasses } = await import('./classes/bench-classes');
  process.stdout.write(`${await benchClasses()}\n`);
  process.exit(0);
}

if (subject === 'studio') {
  const { benchStudio } = await import('./studio/bench-studio');
  process.stdout.write(`${benchStudio()}\n`);
  process.exit(0);
}

if (subject === 'studio-browser') {
  const { benchStudioBrowser } = await import('./studio/bench-studio-browser');
  process.stdout.write(`${await benchStudioBrowser()}\n`);
  process.exit(0);
}

process.exitCode = await runCommandLine(
  ['bench', ...process.argv.slice(2)],
  (text) => process.stdout.write(`${text}\n`),
  (text) => process.stderr.write(`${text}\n`),
);
