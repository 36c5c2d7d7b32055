import { serverEnv } from '../env';
import { issueFirstLink } from './links';

/** The whole address of a path here: under BASE_URL where it is stated, else under the given one. */
export const addressOfPath = (path: string, otherwise: string): string =>
  new URL(path, serverEnv().baseUrl?.origin ?? otherwise).href;

/** While there is no instructor, says in one line where the first one makes an account; the line of an earlier start is void. */
export const announceFirstLink = async (address: string, say: (line: string) => void): Promise<void> => {
  const link = await issueFirstLink();
  if (link) say(`To teach a class, make the first account within 7 days at ${addressOfPath(link.path, address)}`);
};
