import type { DocumentTexts } from '@/lib/model/texts';

/** Who wrote a document, where and when; what is the same of author and publisher, such as that neither is known, is said once. */
export const documentFacts = ({ author, publisher, date }: DocumentTexts): readonly string[] => [
  ...new Set([author, publisher, date]),
];
