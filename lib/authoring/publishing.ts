/** Who may find a published pack: its owner, whoever has its link, or everybody on this server. */
export const VISIBILITIES = ['private', 'link', 'server'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Characters that the note of a version may have. */
export const MOST_NOTE = 2_000;

/** Bytes that a pack's file may have to be imported. */
export const MOST_IMPORT_BYTES = 5 * 1024 * 1024;
