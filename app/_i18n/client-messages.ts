import type { Messages } from 'next-intl';

type Kept = 'issues' | 'model' | 'sources' | 'host' | 'prints' | 'join' | 'student' | 'studio';

/** What the browser needs of the messages on every page: those that few pages need are left to these. */
export const clientMessages = ({
  issues,
  model,
  sources,
  host,
  prints,
  join,
  student,
  studio,
  ...client
}: Messages): Omit<Messages, Kept> => client;
