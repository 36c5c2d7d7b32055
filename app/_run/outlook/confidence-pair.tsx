'use client';

import { useTranslations } from 'next-intl';
import { gapBandOf, readOut } from '@/lib/engine/read-out';
import type { WorldState } from '@/lib/model/world-state';
import { ConfidenceBar } from '../../_components/confidence-bar';
import { useRun } from '../run-context';

function GapSentence({ gap }: { gap: number }) {
  const t = useTranslations('outlook');
  const band = useTranslations('gap');
  const { compiled, texts } = useRun();
  const [first, second] = compiled.sides;
  const found = gapBandOf(gap);
  const points = Math.round(Math.abs(gap));
  const side = texts.sides[gap > 0 ? first : second]!.name;
  return (
    <p className="running">
      {points < 1
        ? t('gap.even', { band: band(found) })
        : t('gap.uneven', { side, points, band: band(found), other: texts.sides[gap > 0 ? second : first]!.name })}
    </p>
  );
}

interface ConfidencePairProps {
  world: WorldState;
  /** The world a quarter earlier; a mark shows where confidence stood. */
  before?: WorldState | undefined;
}

/** Both capitals' confidence in each other, and the gap between them in a sentence. */
export function ConfidencePair({ world, before }: ConfidencePairProps) {
  const t = useTranslations('outlook');
  const { compiled, texts, confidence } = useRun();
  const [first, second] = compiled.sides;
  const now = readOut(compiled, world.levels, confidence);
  const then = before && readOut(compiled, before.levels, confidence);
  return (
    <section className="space-y-2.5">
      <h2 className="eyebrow">{t('confidence')}</h2>
      {([first, second] as const).map((side, place) => (
        <ConfidenceBar
          key={side}
          place={place === 0 ? 0 : 1}
          name={t('confidenceIn', {
            side: texts.sides[side]!.name,
            other: texts.sides[side === first ? second : first]!.name,
          })}
          now={now.confidence[side]!}
          {...(then ? { before: then.confidence[side]! } : {})}
        />
      ))}
      <GapSentence gap={now.gap} />
    </section>
  );
}
