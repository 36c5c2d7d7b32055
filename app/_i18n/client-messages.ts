import type { Messages } from 'next-intl';

/** What the browser needs of the messages: the pages that only the server writes keep theirs there. */
export const clientMessages = ({ model, sources, ...client }: Messages): Omit<Messages, 'model' | 'sources'> => client;
