/** The anchor of a document, or of one of its paragraphs, on the page of sources. */
export const paragraphAnchor = (document: string, paragraph?: number): string =>
  paragraph === undefined ? document : `${document}-${paragraph}`;
