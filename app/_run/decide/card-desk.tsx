'use client';

import { useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { ComparisonAnswer } from '@/lib/ensemble/futures-service';
import { AssumptionLine } from '../outlook/assumption-line';
import { CardBrief } from './card-brief';
import { JointOutcomes } from './joint-outcomes';
import { LeaveOpen } from './leave-open';
import { OptionList } from './option-list';
import { OptionsHead } from './options-head';

interface CardDeskProps {
  card: CompiledCard;
  outlooks: ComparisonAnswer['options'] | null;
}

/** One card: its brief, its options side by side, and the way to leave it open. */
export function CardDesk({ card, outlooks }: CardDeskProps) {
  const [withReasons, setWithReasons] = useState(false);
  return (
    <>
      <CardBrief card={card} />
      <OptionsHead assumption={<AssumptionLine />} withReasons={withReasons} setWithReasons={setWithReasons} />
      <OptionList card={card} outlooks={outlooks} withReasons={withReasons}>
        <li
          className={`p-4 ${card.card.options.length % 2 === 0 ? 'px-0 md:col-span-2' : 'max-md:px-0 md:row-span-6 md:self-end'}`}
        >
          <LeaveOpen card={card} />
        </li>
      </OptionList>
      <JointOutcomes card={card} withReasons={withReasons} />
    </>
  );
}
