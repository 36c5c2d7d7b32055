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
import { pickTensions, reachOf } from './pick-tensions';

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
    </div>
  );
}

interface CardDeskProps {
  card: CompiledCard;
  effects: ComparisonAnswer['options'] | null;
}

/** One card: its brief, its options side by side, and the way to leave it open. */
export function CardDesk({ card, effects }: CardDeskProps) {
  const [withReasons, setWithReasons] = useState(false);
  const { options, lines } = card.card;
  const shown = effects && pickTensions(effects, lines);
  const reach = shown ? reachOf(shown) : 10;
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
            effects={shown?.[option.id]}
            reach={reach}
            withReasons={withReasons}
          />
        ))}
        <li
          className={`p-4 ${options.length % 2 === 0 ? 'px-0 md:col-span-2' : 'max-md:px-0 md:row-span-5 md:self-end'}`}
        >
          <LeaveOpen card={card} />
        </li>
      </ul>
      <JointOutcomes card={card} withReasons={withReasons} />
    </>
  );
}
