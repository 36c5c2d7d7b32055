'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { OptionEffect, OptionOutlook } from '@/lib/ensemble/compare-options';
import type { Option } from '@/lib/model/pack';
import { CostPips } from '../../_components/cost-pips';
import { EvidenceMark } from '../../_components/evidence-mark';
import { EffectList } from '../../_run/decide/effect-list';
import { heldFor } from '../../_run/decide/option-state';
import { RedLineChanges } from '../../_run/decide/red-line-changes';
import { TensionChanges } from '../../_run/decide/tension-changes';
import { useRun } from '../../_run/run-context';

interface PreviewOptionProps {
  readonly card: CompiledCard;
  readonly option: Option;
  readonly letter: string;
  readonly outlook: OptionOutlook | undefined;
  readonly tensions: readonly OptionEffect[] | undefined;
  /** Whether any option of the card has a line to show; without one there is no scale. */
  readonly isMoving: boolean;
  readonly reach: number;
  readonly lineReach: number;
}

/** An option as its decider sees it: what is done, what it costs, what it may change, and what each effect rests on. */
export function PreviewOption({
  card,
  option,
  letter,
  outlook,
  tensions,
  isMoving,
  reach,
  lineReach,
}: PreviewOptionProps) {
  const t = useTranslations('decide');
  const desk = useRun();
  const [isOpen, setOpen] = useState(false);
  const texts = desk.texts.cards[card.card.id]?.options[option.id];
  if (!texts) return null;
  return (
    <li className={`border-t py-3 ${desk.pending[card.card.id] === option.id ? 'border-ink' : 'border-hairline'}`}>
      <h4 className="flex gap-2 font-serif font-semibold">
        <span className="font-normal text-soft">{letter}</span>
        {texts.label}
      </h4>
      <p className="text-small text-soft">{texts.description}</p>
      {option.inferred && (
        <p className="text-caption">
          <EvidenceMark evidence="inferred" /> {t('inferredOption')}
        </p>
      )}
      <CostPips cost={option.cost} held={heldFor(desk, card)} />
      {isMoving && <TensionChanges effects={tensions} agreement={outlook?.agreement ?? null} reach={reach} />}
      <details className="mt-1 text-small" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="min-h-7 py-1 text-soft">{t('restsOn')}</summary>
        {isOpen && (
          <>
            <RedLineChanges outlooks={outlook?.redLines} reach={lineReach} />
            <div className="mt-2">
              <EffectList claim={texts.label} effects={option.effects} why={texts.why} withReasons />
            </div>
          </>
        )}
      </details>
    </li>
  );
}
