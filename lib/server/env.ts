import path from 'node:path';
import { z } from 'zod';

/** What the server takes from its environment. */
export interface ServerEnv {
  /** TCP port, 0 to 65535; 0 lets the system choose. */
  readonly port: number;
  /** Left out: every address of this machine. */
  readonly host: string | undefined;
  /** Absolute path of the folder that holds the database and the cookie secret. */
  readonly dataDir: string;
  /** `file:` and the absolute path of the SQLite database. */
  readonly databaseUrl: string;
  /** Where users reach the server, where it was stated. */
  readonly baseUrl: URL | undefined;
  /** Whether X-Forwarded-Host and X-Forwarded-Proto come from a proxy of ours. */
  readonly trustProxy: boolean;
  /** The stated secret that signs cookies; without one the data folder keeps a random one. */
  readonly cookieSecret: string | undefined;
  readonly oidc: OidcSettings | undefined;
}

/** A sign-in service of the school (OpenID Connect) that instructors may use beside passwords. */
export interface OidcSettings {
  /** Its address; discovery starts at `/.well-known/openid-configuration` under it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
  /** E-mail domains, in lower case, that may enter without an invitation. */
  readonly allowedDomains: readonly string[];
}

/** The environment is at fault; the message says what to change, one line per variable. */
export class EnvironmentFault extends Error {
  override readonly name = 'EnvironmentFault';
}

const FLAGS: Readonly<Record<string, boolean>> = { 1: true, true: true, yes: true, 0: false, false: false, no: false };

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

const environmentSchema = z.object({
  PORT: z.string().refine(isPort, 'PORT must be a whole number from 0 to 65535').default('3000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be a host name or an address')
    .optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'DATABASE_URL must start with file: and name an SQLite database')
    .optional(),
  BASE_URL: z.string().refine(isHttpUrl, 'BASE_URL must be an address like https://game.example.org').optional(),
  TRUST_PROXY: z
    .string()
    .refine((text) => Object.hasOwn(FLAGS, text.toLowerCase()), 'TRUST_PROXY must be 1 or 0')
    .default('0'),
  COOKIE_SECRET: z.string().min(32, 'COOKIE_SECRET must have at least 32 characters').optional(),
  OIDC_ISSUER: z.string().refine(isHttpUrl, 'OIDC_ISSUER must be an address like https://login.example.org').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'OIDC_NAME must have at most 60 characters').optional(),
  OIDC_ALLOW_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(
      /^[\w.-]+(\s*,\s*[\w.-]+)*$/,
      'OIDC_ALLOW_DOMAIN must be a domain like school.example, or several with commas',
    )
    .optional(),
});

type Environment = z.infer<typeof environmentSchema>;

/** The addresses of the service are registered with it, so ours must be stated. */
const readOidc = (stated: Environment): OidcSettings | undefined => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_ALLOW_DOMAIN, BASE_URL } = stated;
  if (OIDC_ISSUER === undefined) return undefined;
  if (OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined || BASE_URL === undefined)
    throw new EnvironmentFault('OIDC_ISSUER must come with OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and BASE_URL.');
  return {
    issuer: OIDC_ISSUER.replace(/\/+$/, ''),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? new URL(OIDC_ISSUER).hostname,
    allowedDomains: OIDC_ALLOW_DOMAIN?.split(/\s*,\s*/) ?? [],
  };
};

const databaseUrl = (stated: string | undefined, dataDir: string): string =>
  `file:${stated === undefined ? path.join(dataDir, 'two-capitals.db') : path.resolve(stated.slice('file:'.length))}`;

/** Reads the server's settings; a variable that is set to nothing counts as not set. Throws `EnvironmentFault`. */
export const readEnv = (source: Readonly<Record<string, string | undefined>>): ServerEnv => {
  const stated = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = environmentSchema.safeParse(stated);
  if (!parsed.success) throw new EnvironmentFault(parsed.error.issues.map(({ message }) => `${message}.`).join('\n'));
  const { PORT, HOST, DATA_DIR, DATABASE_URL, BASE_URL, TRUST_PROXY, COOKIE_SECRET } = parsed.data;
  const dataDir = path.resolve(DATA_DIR);
  return {
    port: Number(PORT),
    host: HOST,
    dataDir,
    databaseUrl: databaseUrl(DATABASE_URL, dataDir),
    baseUrl: BASE_URL === undefined ? undefined : new URL(BASE_URL),
    trustProxy: FLAGS[TRUST_PROXY.toLowerCase()] === true,
    cookieSecret: COOKIE_SECRET,
    oidc: readOidc(parsed.data),
  };
};

let known: ServerEnv | undefined;

/** The settings of this process, read once. */
export const serverEnv = (): ServerEnv => {
  known ??= readEnv(process.env);
  return known;
};
