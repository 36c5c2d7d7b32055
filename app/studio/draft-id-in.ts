/** The id of the draft whose editor has this path; undefined for any other page. */
export const draftIdIn = (path: string): string | undefined => /^\/studio\/([^/]+)$/.exec(path)?.[1];
