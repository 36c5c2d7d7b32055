/** The page of the documents: of one version of a pack where its hash is named, else of all that were shipped. */
export const sourcesPath = (pack?: string): string =>
  pack === undefined ? '/sources' : `/sources?pack=${encodeURIComponent(pack)}`;
