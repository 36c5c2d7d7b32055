import { useTranslations } from 'next-intl';
import { innerQuotes } from '@/lib/charts/inner-quotes';
import type { CompiledPack } from '@/lib/engine/compile';
import type { PackTexts } from '@/lib/model/texts';
import type { Cause } from '@/lib/model/world-state';

/** Whose causes are told: a pack, its texts in the reader's language, and how a shock is named. */
export interface CauseSource {
  readonly compiled: CompiledPack;
  readonly texts: PackTexts;
  readonly shockName: (shock: string) => string;
}

/** A cause in words. */
export const useCauseWords = ({ compiled, texts, shockName }: CauseSource): ((cause: Cause) => string) => {
  const t = useTranslations('reveal.cause');
  const deciders = (card: string): string => {
    const sides = compiled.cardById.get(card)!.deciders;
    return sides.length > 1 ? t('both') : texts.sides[sides[0]!]!.name;
  };
  const question = (card: string): string => innerQuotes(texts.cards[card]!.question);
  return (cause) => {
    switch (cause.kind) {
      case 'option':
        return t('option', {
          side: deciders(cause.card),
          option: texts.cards[cause.card]!.options[cause.option]!.label,
        });
      case 'pair':
      case 'disagreement':
        return t(cause.kind, { question: question(cause.card) });
      case 'undecided':
        return t('undecided', { side: deciders(cause.card), question: question(cause.card) });
      case 'shock':
        return shockName(cause.shock);
      default:
        return t(cause.kind);
    }
  };
};
