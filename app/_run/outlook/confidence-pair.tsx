'use client';

import { useTranslations } from 'next-intl';
import { gapBandOf, readOut } from '@/lib/engine/read-out';
import type { WorldState } from '@/lib/model/world-state';
import { GAP } from '@/lib/run/measure';
import { ConfidenceBar } from '../../_components/confidence-bar';
import { useRun } from '../run-context';
import { shownLevel } from './level-text';
import { Sentences } from './sentences';
import { useGivenNote, useReweighed } from './use-given-note';

const GAP_MEASURE = { kind: 'gap', id: GAP } as const;

function GapSentence({ world }: { world: WorldState }) {
  const t = useTranslations('outlook.gap');
  const band = useTranslations('gap');
  const { compiled, texts, confidence } = useRun();
  const isReweighed = useReweighed();
  const [first, second] = compiled.sides;
  const gap = shownLevel(compiled, world, GAP_MEASURE, confidence);
  const given = shownLevel(compiled, world, GAP_MEASURE, compiled.confidence);
  const found = gapBandOf(gap);
  const name = (side: string) => texts.sides[side]!.name;
  return (
    <p className="running">
      <Sentences>
        {t(found === 'aligned' ? 'even' : 'uneven', {
          side: name(gap > 0 ? first : second),
          other: name(gap > 0 ? second : first),
          points: Math.abs(gap).toFixed(1),
          band: band(found),
        })}
        {isReweighed(GAP_MEASURE) && t('given', { points: Math.abs(given).toFixed(1) })}
      </Sentences>
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
  const givenNote = useGivenNote();
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
          note={givenNote({ kind: 'confidence', id: side }, world)}
          {...(then ? { before: then.confidence[side]! } : {})}
        />
      ))}
      <GapSentence world={world} />
    </section>
  );
}
