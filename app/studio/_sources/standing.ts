import type { CitingPlace } from '@/lib/authoring/citations';
import { isParaphrased, paragraphNumbers } from '@/lib/authoring/documents';
import type { DraftDocument } from '@/lib/authoring/draft-document';

/** How a paragraph stands: cited or not, with a paraphrase or not. */
export interface Standing {
  readonly paragraph: number;
  readonly isCited: boolean;
  readonly isTold: boolean;
}

/** How each paragraph of a document stands; `texts` are the paragraphs whose text is kept beside the draft. */
export const standingsOf = (
  document: DraftDocument,
  id: string,
  texts: number,
  cited: ReadonlyMap<number, readonly CitingPlace[]>,
): readonly Standing[] =>
  paragraphNumbers(document, id, texts, cited.keys()).map((paragraph) => ({
    paragraph,
    isCited: cited.has(paragraph),
    isTold: isParaphrased(document, id, paragraph),
  }));

/** The paragraphs to show: all, those that nothing cites, or those that are cited and have no paraphrase. */
export const PARAGRAPH_FILTERS = ['all', 'uncited', 'untold'] as const;
export type ParagraphFilter = (typeof PARAGRAPH_FILTERS)[number];

/** Whether a paragraph passes a filter. */
export const passes = ({ isCited, isTold }: Standing, filter: ParagraphFilter): boolean => {
  if (filter === 'uncited') return !isCited;
  return filter === 'all' || (isCited && !isTold);
};
