'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import { JointOutcomes } from '../../_run/decide/joint-outcomes';
import { OptionList } from '../../_run/decide/option-list';
import { OptionsHead } from '../../_run/decide/options-head';
import { useOptionOutlooks } from '../../_run/use-outlook';
import { otherOf, useStudent } from '../class-context';
import { LeaningTo } from './leanings';

/** The options of a card with what each may do, computed on this device, and a way to lean to one. */
export function Options({ card, side }: { card: CompiledCard; side: string }) {
  const t = useTranslations('student.options');
  const desk = useStudent();
  const [withReasons, setWithReasons] = useState(false);
  const { max } = desk.pack.pack.politicalCapital[side]!;
  const outlooks = useOptionOutlooks(card.card.id);
  const words = desk.room.settings.rule === 'majority' ? 'vote' : 'lean';
  const assumption = (
    <p className="mt-1 text-caption text-soft">
      {t('assumed', { other: desk.texts.sides[otherOf(desk, side)]!.name })}
    </p>
  );
  return (
    <>
      <h2 className="sr-only">{t('title')}</h2>
      <p className="mt-1 text-small text-soft">
        {t('capital', { held: desk.world.politicalCapital[side]!, max, side: desk.texts.sides[side]!.name })}
      </p>
      <details>
        <summary className="min-h-11 py-2.5 text-small text-link">{t('howToRead')}</summary>
        <OptionsHead assumption={assumption} withReasons={withReasons} setWithReasons={setWithReasons} />
      </details>
      <OptionList
        card={card}
        outlooks={outlooks}
        withReasons={withReasons}
        words={{ choose: t(`${words}.choose`), chosen: t(`${words}.chosen`) }}
        noteOf={(option) => <LeaningTo option={option} />}
      />
      <JointOutcomes card={card} withReasons={withReasons} />
    </>
  );
}
