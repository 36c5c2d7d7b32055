import { useTranslations } from 'next-intl';
import { hasBackfired } from '@/lib/engine/backfire';
import type { SetOff } from '@/lib/model/world-state';
import { useShockName } from '../outlook/use-shock-name';
import { useRun } from '../run-context';
import { useCauseWords } from './use-cause-words';

/** A cause in words, and the line that says why one of its effects came about; of one that backfired, what was expected. */
export const useCauseText = () => {
  const t = useTranslations('reveal.cause');
  const { compiled, texts, world, played } = useRun();
  const shockName = useShockName();
  const records = played.quarters.map(({ record }) => record);
  const causeText = useCauseWords({ compiled, texts, shockName: (shock) => shockName(shock, world.happened[shock]) });
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
