'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { ComparisonAnswer } from '@/lib/ensemble/futures-service';
import { EvidenceKey } from '../../_components/evidence-key';
import { AssumptionLine } from '../outlook/assumption-line';
import { CardBrief } from './card-brief';
import { JointOutcomes } from './joint-outcomes';
import { LeaveOpen } from './leave-open';
import { OptionBlock } from './option-block';
import { noticed, ownEffects, pickTensions, reachOf } from './pick-tensions';
import { SizesNote } from './sizes-note';

function OptionsHead({ withReasons, setWithReasons }: { withReasons: boolean; setWithReasons: (on: boolean) => void }) {
  const t = useTranslations('decide');
  return (
    <div className="mt-8 border-hairline border-t pt-4">
      <h2 className="text-h3">{t('options')}</h2>
      <p className="mt-1 text-caption text-soft">{t('ranges')}</p>
      <AssumptionLine />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <EvidenceKey />
        <label className="flex min-h-6 cursor-pointer items-center gap-2 text-caption">
          <input
            type="checkbox"
            checked={withReasons}
            onChange={(event) => setWithReasons(event.target.checked)}
            className="accent-ink"
          />
          {t('withReasons')}
        </label>
      </div>
      <SizesNote />
    </div>
  );
}

interface CardDeskProps {
  card: CompiledCard;
  outlooks: ComparisonAnswer['options'] | null;
}

/** What is shown of each option's outlook, and how far the scales reach that the options share. */
const shownOf = (outlooks: ComparisonAnswer['options'], lines: readonly string[]) => {
  const all = Object.values(outlooks);
  const own = Object.fromEntries(Object.entries(outlooks).map(([id, outlook]) => [id, ownEffects(outlook)]));
  const tensions = pickTensions(own, lines);
  const apart = all.flatMap(({ agreement }) => (agreement ? noticed(agreement.apart) : []));
  return {
    tensions,
    reach: reachOf([...Object.values(tensions).flat(), ...apart].map(({ change }) => change)),
    lineReach: reachOf(all.flatMap(({ redLines }) => redLines.map(({ beyond }) => beyond))),
  };
};

/** One card: its brief, its options side by side, and the way to leave it open. */
export function CardDesk({ card, outlooks }: CardDeskProps) {
  const [withReasons, setWithReasons] = useState(false);
  const { options, lines } = card.card;
  const shown = outlooks && shownOf(outlooks, lines);
  return (
    <>
      <CardBrief card={card} />
      <OptionsHead withReasons={withReasons} setWithReasons={setWithReasons} />
      <ul className="mt-4 grid gap-3 md:grid-cols-2">
        {options.map((option, i) => (
          <OptionBlock
            key={option.id}
            card={card}
            option={option}
            letter={String.fromCharCode(65 + i)}
            outlook={outlooks?.[option.id]}
            tensions={shown?.tensions[option.id]}
            reach={shown?.reach ?? 10}
            lineReach={shown?.lineReach ?? 10}
            withReasons={withReasons}
          />
        ))}
        <li
          className={`p-4 ${options.length % 2 === 0 ? 'px-0 md:col-span-2' : 'max-md:px-0 md:row-span-6 md:self-end'}`}
        >
          <LeaveOpen card={card} />
        </li>
      </ul>
      <JointOutcomes card={card} withReasons={withReasons} />
    </>
  );
}
