import type { DraftDocument } from './draft-document';

const textIn = (document: DraftDocument, key: string): string => {
  const value = document.pack[key];
  return typeof value === 'string' ? value : '';
};

/** What a pack's file is named after. */
export interface PackNaming {
  readonly packId: string;
  readonly version: string;
  /** Whether the file holds the texts of documents, which not everybody may be given. */
  readonly withDocuments?: boolean | undefined;
}

/** What a draft calls itself, as far as it does. */
export const packNaming = (document: DraftDocument): PackNaming => ({
  packId: textIn(document, 'id'),
  version: textIn(document, 'version'),
});

/** A name for a pack's file out of what an author wrote: letters, digits, points and hyphens. It says whether documents are inside. */
export const packFileName = ({ packId, version, withDocuments }: PackNaming): string => {
  const name = `${packId}-${version}`.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${name || 'pack'}${withDocuments ? '-with-sources' : ''}.two-capitals.zip`;
};
