import { redirect } from 'next/navigation';
import { currentHost } from '../../_accounts/current-host';

/** The id of the instructor who is signed in here; whoever is not goes to sign in, and comes back to `path`. */
export const requireSignedIn = async (path: string): Promise<string> => {
  const host = await currentHost();
  if (host === undefined) redirect(`/host/sign-in?next=${encodeURIComponent(path)}`);
  return host.id;
};
