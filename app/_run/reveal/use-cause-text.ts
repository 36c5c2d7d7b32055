import { useTranslations } from 'next-intl';
import { hasBackfired } from '@/lib/engine/backfire';
import type { Cause, SetOff } from '@/lib/model/world-state';
import { useShockName } from '../outlook/use-shock-name';
import { useRun } from '../run-context';

/** A cause in words, and the line that says why one of its effects came about; of one that backfired, what was expected. */
export const useCauseText = () => {
  const t = useTranslations('reveal.cause');
  const { compiled, texts, world, played } = useRun();
  const shockName = useShockName();
  const records = played.quarters.map(({ record }) => record);
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
  const reasonOf = ({ cause, index }: SetOff): string | undefined => {
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
  const whyText = (setOff: SetOff): string | undefined => {
    const reason = reasonOf(setOff);
    return reason !== undefined && hasBackfired(records, setOff) ? t('expected', { reason }) : reason;
  };
  return { causeText, whyText };
};
