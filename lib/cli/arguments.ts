import { parseArgs } from 'node:util';
import { z } from 'zod';
import { UsageError } from './usage';

const OPTIONS = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  choices: { type: 'string' },
  shocks: { type: 'string' },
  as: { type: 'string' },
  counterpart: { type: 'string' },
  world: { type: 'string' },
  seed: { type: 'string' },
  runs: { type: 'string' },
  indicator: { type: 'string' },
  quarter: { type: 'string' },
} as const;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number')
    .transform(Number)
    .refine((n) => n >= least && n <= most, `a whole number from ${least} to ${most}`);

const flagsSchema = z.object({
  json: z.boolean().default(false),
  explain: z.boolean().default(false),
  choices: z.string().default('record'),
  shocks: z.string().default('none'),
  as: z.string().optional(),
  counterpart: z.enum(['record', 'interest']).optional(),
  world: z.enum(['central', 'draw']).default('central'),
  seed: wholeNumber(0, 0xffff_ffff).default(1),
  runs: wholeNumber(1, 200_000).optional(),
  indicator: z.string().optional(),
  quarter: z.string().optional(),
});

/** The flags of a command, parsed; seed is a whole number of 32 bits, 1 where none is given. */
export type Flags = z.infer<typeof flagsSchema>;

/** A command line, split into its command, what it is about, and its flags. */
export interface CommandLine {
  readonly command: string;
  readonly subject: string | undefined;
  readonly flags: Flags;
  /** Flags that were given, by name. */
  readonly given: ReadonlySet<string>;
}

const splitArguments = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Reads a command line; throws a UsageError where it is not one. */
export const parseCommandLine = (argv: readonly string[]): CommandLine => {
  const { values, positionals } = splitArguments(argv);
  const [command, subject, ...more] = positionals;
  if (command === undefined) throw new UsageError('Name a command.');
  if (more.length > 0) throw new UsageError(`Too many words: ${more.join(' ')}.`);
  const flags = flagsSchema.safeParse(values);
  if (!flags.success) {
    const issue = flags.error.issues[0]!;
    throw new UsageError(`--${issue.path.join('.')}: ${issue.message}`);
  }
  return { command, subject, flags: flags.data, given: new Set(Object.keys(values)) };
};
