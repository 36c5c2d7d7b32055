/** What the command line can do, printed where it is used wrongly. */
export const USAGE = `npm run -s cli -- <command>

  packs [--json]
  pack <id or file> --json
  check <pack file or folder>
  play <pack> [--choices record|FILE] [--shocks none|record|chance|FILE] [--as SIDE --counterpart record|interest]
       [--world central|draw] [--seed N] [--runs R] [--explain] [--json]
  explain <pack> [--choices record|FILE] [--shocks …] [--world …] [--seed N] --indicator I --quarter Q [--json]
  bench`;

/** The command line was used wrongly: exit 2. */
export class UsageError extends Error {}

/** One line about an input at fault, as it is printed: code, path, message, hint. */
export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** The input is at fault: exit 1, each fault on a line. */
export class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
  }
}

/** A fault as one line. */
export const faultLine = ({ code, path, message, hint }: Fault): string =>
  [code, path, message, hint].filter((part) => part !== '').join('  ');

/** Throws an input error of one fault. */
export const failInput = (code: string, path: string, message: string, hint = ''): never => {
  throw new InputError([{ code, path, message, hint }]);
};
