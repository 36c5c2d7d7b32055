'use client';

import { useTranslations } from 'next-intl';
import type { Named } from '@/lib/authoring/names';
import { JOINT } from '@/lib/model/closed-sets';
import type { SidePlace } from '../../_components/side-name';
import { useSideNames } from '../_draft/use-names';

/** Who decides a card, in words and in colour. */
export interface DeciderNames {
  readonly names: readonly Named[];
  readonly nameOf: (decider: string) => string;
  /** The place of a side, which gives it its colour; null for a joint card and for nobody known. */
  readonly placeOf: (decider: string) => SidePlace | null;
}

/** Names the deciders of cards by the sides of the draft. */
export const useDeciderName = (): DeciderNames => {
  const t = useTranslations('studio.cards');
  const names = useSideNames();
  return {
    names,
    nameOf: (decider) => (decider === JOINT ? t('joint') : (names.find(({ id }) => id === decider)?.name ?? decider)),
    placeOf: (decider) => {
      const place = names.findIndex(({ id }) => id === decider);
      return place === 0 || place === 1 ? place : null;
    },
  };
};
