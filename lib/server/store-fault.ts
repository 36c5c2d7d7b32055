/** Why the database could not do what it was asked. */
export const STORE_FAULTS = {
  'store-busy': 'The database is busy with another program. Try again in a moment.',
  'store-read-only': 'The database can only be read: the data folder or the disk is write-protected.',
  'store-full': 'The disk that holds the data folder is full. Free some space and try again; what was saved is safe.',
  'store-damaged':
    'The database file is damaged. Stop the server, keep the file aside, and put a copy back or start with a fresh data folder.',
  'store-missing': 'There is no database in the data folder. Start the server with npm start, which makes one.',
  'store-outdated':
    'The database lacks a table or a column. Start the server with npm start, which brings it up to date.',
  'store-failed': 'The disk refused to read or write the database. What was saved before is safe.',
} as const;
export type StoreFaultCode = keyof typeof STORE_FAULTS;

/** The database could not do what it was asked; nothing was changed. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly code: StoreFaultCode;

  /** By name, since the pages' bundles each load this class anew while the database is shared between them. */
  static override [Symbol.hasInstance](value: unknown): value is StoreFault {
    return value instanceof Error && value.name === 'StoreFault';
  }

  constructor(code: StoreFaultCode, cause?: unknown) {
    super(STORE_FAULTS[code], { cause });
    this.code = code;
  }
}

const BY_DRIVER_CODE: readonly (readonly [RegExp, StoreFaultCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'store-busy'],
  [/^(SQLITE_(READONLY|PERM|AUTH)|EACCES|EPERM|EROFS)/, 'store-read-only'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'store-full'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'store-damaged'],
  [/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR)/, 'store-missing'],
  [/^(P2021|P2022)$/, 'store-outdated'],
  [/^(SQLITE_(IOERR|NOMEM|PROTOCOL)|EIO)/, 'store-failed'],
  [/^P2028$/, 'store-busy'],
];

const NO_FOLDER = 'directory does not exist';

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Codes of an error and of what caused it: Prisma keeps the driver's own under `meta` or `cause`. */
const codesOf = (error: unknown): string[] => {
  const adapterError = property(property(error, 'meta'), 'driverAdapterError');
  const codes = [error, property(error, 'cause'), property(adapterError, 'cause')]
    .flatMap((place) => [property(place, 'originalCode'), property(place, 'code')])
    .filter((code) => typeof code === 'string');
  return error instanceof Error && error.message.includes(NO_FOLDER) ? [...codes, 'ENOENT'] : codes;
};

/** Names the store's fault behind an error, or gives undefined for anything else. */
export const findStoreFault = (error: unknown): StoreFault | undefined => {
  if (error instanceof StoreFault) return error;
  const codes = codesOf(error);
  const code = BY_DRIVER_CODE.find(([pattern]) => codes.some((given) => pattern.test(given)))?.[1];
  return code === undefined ? undefined : new StoreFault(code, error);
};
