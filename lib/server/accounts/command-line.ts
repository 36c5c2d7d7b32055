import { serverEnv } from '../env';
import { RefusedError } from '../refused';
import { addressOfPath } from './first-link';
import { listInstructors } from './instructors';
import { issueInvitation, issuePasswordLink, type NewLink } from './links';
import { emailSchema } from './requests';

/** How the command is used. */
export const INSTRUCTORS_USAGE = `npm run -s instructors -- list              every instructor
npm run -s instructors -- invite <e-mail>   a one-time link for a new account, good for 7 days
npm run -s instructors -- reset <e-mail>    a one-time link for a new password, good for one day`;

/** What a command says, and its exit code. */
export interface Said {
  readonly code: 0 | 1;
  readonly text: string;
}

const fail = (text: string): Said => ({ code: 1, text });

const tell = ({ path }: NewLink): Said => ({
  code: 0,
  text: addressOfPath(path, `http://localhost:${serverEnv().port}`),
});

const list = async (): Promise<Said> => {
  const lines = (await listInstructors()).map(({ email, name, hasPassword, createdAt }) =>
    [email, name, createdAt.toISOString().slice(0, 10), hasPassword ? 'password' : 'sign-in service'].join('\t'),
  );
  return { code: 0, text: lines.join('\n') || 'There is no instructor yet.' };
};

const invite = async (email: string): Promise<Said> => {
  try {
    return tell(await issueInvitation(email));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return fail(`${error.refusal.message} To set a new password: npm run -s instructors -- reset ${email}`);
  }
};

const reset = async (email: string): Promise<Said> => {
  const link = await issuePasswordLink(email);
  return link
    ? tell(link)
    : fail(`No instructor has the e-mail address ${email}. Compare: npm run -s instructors -- list`);
};

const FOR_ONE: Readonly<Record<string, (email: string) => Promise<Said>>> = { invite, reset };

/** Lists instructors, invites one, or makes a link for a new password; the arguments are those after the command's name. */
export const runInstructors = async ([command = '', address, ...rest]: readonly string[]): Promise<Said> => {
  if (command === 'list' && address === undefined) return list();
  const work = Object.hasOwn(FOR_ONE, command) ? FOR_ONE[command] : undefined;
  if (!work || address === undefined || rest.length > 0) return fail(INSTRUCTORS_USAGE);
  const email = emailSchema.safeParse(address);
  return email.success ? work(email.data) : fail(`${address} is no e-mail address.`);
};
