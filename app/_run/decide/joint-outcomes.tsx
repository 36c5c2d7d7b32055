'use client';

import { useTranslations } from 'next-intl';
import type { CompiledCard } from '@/lib/engine/compile';
import type { Effect } from '@/lib/model/pack';
import { useRun } from '../run-context';
import { EffectList } from './effect-list';

interface OutcomeProps {
  title: string;
  effects: readonly Effect[];
  why: readonly string[];
  withReasons: boolean;
}

function Outcome({ title, effects, why, withReasons }: OutcomeProps) {
  if (effects.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1.5 font-sans text-small">{title}</h3>
      <EffectList claim={title} effects={effects} why={why} withReasons={withReasons} />
    </section>
  );
}

/** What follows on a joint card where the two capitals do not choose the same. */
export function JointOutcomes({ card: { card }, withReasons }: { card: CompiledCard; withReasons: boolean }) {
  const t = useTranslations('decide');
  const { compiled, texts } = useRun();
  const [first, second] = compiled.sides;
  const { disagreementWhy, pairsWhy, options } = texts.cards[card.id]!;
  if (card.disagreement.length + card.pairs.length === 0) return null;
  const pairTitle = (choices: Readonly<Record<string, string>>): string =>
    t('pair', {
      first: texts.sides[first]!.name,
      firstOption: options[choices[first]!]!.label,
      second: texts.sides[second]!.name,
      secondOption: options[choices[second]!]!.label,
    });
  return (
    <div className="mt-6 grid gap-x-8 gap-y-4 border-hairline border-t pt-4 md:grid-cols-2">
      <Outcome title={t('disagreement')} effects={card.disagreement} why={disagreementWhy} withReasons={withReasons} />
      {card.pairs.map(({ choices, effects }, i) => (
        <Outcome
          key={Object.values(choices).join('+')}
          title={pairTitle(choices)}
          effects={effects}
          why={pairsWhy[i] ?? []}
          withReasons={withReasons}
        />
      ))}
    </div>
  );
}
