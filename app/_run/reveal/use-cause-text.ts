import { useTranslations } from 'next-intl';
import type { Cause, SetOff } from '@/lib/model/world-state';
import { useShockName } from '../outlook/use-shock-name';
import { useRun } from '../run-context';

/** A cause in words, and the line that says why one of its effects came about. */
export const useCauseText = () => {
  const t = useTranslations('reveal.cause');
  const { compiled, texts, world } = useRun();
  const shockName = useShockName();
  const deciders = (card: string): string => {
    const sides = compiled.cardById.get(card)!.deciders;
    return sides.length > 1 ? t('both') : texts.sides[sides[0]!]!.name;
  };
  const causeText = (cause: Cause): string => {
    switch (cause.kind) {
      case 'option':
        return t('option', {
          side: deciders(cause.card),
          option: texts.cards[cause.card]!.options[cause.option]!.label,
        });
      case 'pair':
      case 'disagreement':
        return t(cause.kind, { question: texts.cards[cause.card]!.question });
      case 'undecided':
        return t('undecided', { side: deciders(cause.card), question: texts.cards[cause.card]!.question });
      case 'shock':
        return shockName(cause.shock, world.happened[cause.shock]);
      default:
        return t(cause.kind);
    }
  };
  const pairPlace = (card: string, name: string): number =>
    [...compiled.cardById.get(card)!.byPair.keys()].indexOf(name);
  const whyText = ({ cause, index }: SetOff): string | undefined => {
    switch (cause.kind) {
      case 'option':
        return texts.cards[cause.card]!.options[cause.option]!.why[index];
      case 'pair':
        return texts.cards[cause.card]!.pairsWhy[pairPlace(cause.card, cause.option)]?.[index];
      case 'disagreement':
        return texts.cards[cause.card]!.disagreementWhy[index];
      case 'undecided':
        return texts.cards[cause.card]!.undecidedWhy[index];
      case 'shock':
        return texts.shocks[cause.shock]!.why[index];
      default:
        return undefined;
    }
  };
  return { causeText, whyText };
};
