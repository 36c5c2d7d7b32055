'use client';

import { useTranslations } from 'next-intl';
import { innerQuotes } from '@/lib/charts/inner-quotes';
import { calendarQuarter } from '@/lib/engine/compile';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { MoveFault } from '@/lib/run/replay';
import { useQuarterName } from '../_hooks/use-quarter-name';

interface FaultListProps {
  pack: Pack;
  texts: PackTexts;
  faults: readonly MoveFault[];
}

/** The question of a card, and the label of an option, or their ids where the pack does not have them. */
const namesOf = (texts: PackTexts, { card, answer }: MoveFault) => {
  const known = card !== null && Object.hasOwn(texts.cards, card) ? texts.cards[card] : undefined;
  const option = known && answer !== null && Object.hasOwn(known.options, answer) ? known.options[answer] : undefined;
  return { card: innerQuotes(known?.question ?? card ?? ''), answer: innerQuotes(option?.label ?? answer ?? '') };
};

/** Moves that don't fit, each with its quarter and why. */
export function FaultList({ pack, texts, faults }: FaultListProps) {
  const t = useTranslations('replay.faults');
  const quarterName = useQuarterName();
  return (
    <ul className="divide-y divide-hairline border-hairline border-y text-small">
      {faults.map((fault) => (
        <li key={`${fault.node} ${fault.card}`} className="py-2">
          <span className="font-semibold">{quarterName(calendarQuarter(pack.starts, fault.quarter))}</span>{' '}
          {t(fault.code, namesOf(texts, fault))}
        </li>
      ))}
    </ul>
  );
}
