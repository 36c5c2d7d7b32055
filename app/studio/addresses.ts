import { STUDIO_PATH } from './_tutorial/steps';

const idIn = encodeURIComponent;

/** The editor of a draft, at one of its parts where one is named. */
export const draftAddress = (id: string, part?: string): string =>
  `${STUDIO_PATH}/${idIn(id)}${part === undefined ? '' : `?part=${part}`}`;

/** The page that opens a published version by its link. */
export const packAddress = (linkKey: string): string => `/packs/${idIn(linkKey)}`;

/** Where a class is prepared on a version. */
export const newClassAddress = (hash: string): string => `/host/new?pack=${idIn(hash)}`;
