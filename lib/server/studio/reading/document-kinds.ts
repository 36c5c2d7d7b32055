/** Kinds of documents that can be read, by the ending of their names. */
export const DOCUMENT_KINDS = ['txt', 'md', 'docx', 'pdf'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
