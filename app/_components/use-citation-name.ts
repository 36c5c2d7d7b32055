import { useTranslations } from 'next-intl';
import { paragraphRuns } from '@/lib/charts/paragraph-runs';

/** Names paragraphs of a document, given by its short name: Samuels & Schoff 2009 ¶3, 7–9. */
export const useCitationName = (): ((document: string, paragraphs: readonly number[]) => string) => {
  const t = useTranslations('citation');
  return (document, paragraphs) =>
    t('short', {
      document,
      paragraphs: paragraphRuns(paragraphs)
        .map(({ from, to }) => (from === to ? String(from) : t('range', { from, to })))
        .join(t('join')),
    });
};
