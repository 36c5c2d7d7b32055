'use client';

import { useTranslations } from 'next-intl';

/** What a word of the model means, in a sentence or two, by the key that packs write it under. */
export const useWord = () => useTranslations('studio.words');
