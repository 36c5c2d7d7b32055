import { type CommandLine, parseCommandLine } from './arguments';
import { benchCommand } from './commands/bench';
import { checkCommand } from './commands/check';
import { explainCommand } from './commands/explain';
import { packCommand } from './commands/pack';
import { packsCommand } from './commands/packs';
import { playCommand } from './commands/play';
import { InputError, USAGE, UsageError } from './usage';

/** What a command prints to standard output, and its exit code where that is not 0. */
export type Printed = string | { readonly text: string; readonly exitCode: number };

const COMMANDS: Readonly<Record<string, (line: CommandLine) => Printed | Promise<Printed>>> = {
  packs: packsCommand,
  pack: packCommand,
  check: checkCommand,
  play: playCommand,
  explain: explainCommand,
  bench: benchCommand,
};

/** Runs a command line: results to standard output, messages to standard error; gives the exit code. */
export const runCommandLine = async (
  argv: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void,
): Promise<number> => {
  try {
    const line = parseCommandLine(argv);
    const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined;
    if (!command) throw new UsageError(`There is no command ${line.command}.`);
    const printed = await command(line);
    if (typeof printed === 'string') {
      out(printed);
      return 0;
    }
    out(printed.text);
    return printed.exitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (error instanceof InputError) {
      err(error.message);
      return 1;
    }
    throw error;
  }
};
