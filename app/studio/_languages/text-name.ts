'use client';

import { type Messages, useTranslations } from 'next-intl';
import type { TextName } from '@/lib/authoring/text-reader';
import { useSideNames } from '../_draft/use-names';

type Kind = keyof Messages['studio']['languages']['kinds'];

/** Says what a text is: which field, of what, and which of several. */
export const useTextName = (): ((name: TextName) => string) => {
  const t = useTranslations('studio.languages');
  const sides = useSideNames();
  const sideName = (id: string): string => sides.find((side) => side.id === id)?.name ?? id;
  return ({ key, of, number }) => {
    // The reader of texts gives these keys and no others.
    const kind = t(`kinds.${key as Kind}`);
    return t('name', {
      kind,
      of: key === 'stakes' && of !== null ? sideName(of) : (of ?? ''),
      hasOf: of === null ? 'no' : 'yes',
      number: number ?? 0,
    });
  };
};
