'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { readOut } from '@/lib/engine/read-out';
import { confidenceWeights } from '@/lib/run/outlook';
import { ConfidenceBar } from '../../_components/confidence-bar';
import { FanFigure } from '../../_components/fan-figure';
import { AssumptionLine } from '../outlook/assumption-line';
import { useRun } from '../run-context';
import { ConfidenceChart, ConfidenceSentence } from './confidence-chart';
import { useLiveOutlook } from './use-live-outlook';
import type { MovingWeights } from './use-weights';
import { WeightGroup } from './weight-group';

interface ConfidenceViewProps {
  /** Whose confidence is weighed. */
  side: string;
  moving: MovingWeights;
}

const useConfidence = ({ weights }: MovingWeights) => {
  const { compiled } = useRun();
  return useMemo(() => confidenceWeights(compiled, { weights }), [compiled, weights]);
};

/** Where both stand now, close to the fingers; a mark shows where the pack's weights have them. */
function Bars({ moving }: { moving: MovingWeights }) {
  const t = useTranslations('weights');
  const { compiled, texts, world } = useRun();
  const confidence = useConfidence(moving);
  const yours = readOut(compiled, world.levels, confidence).confidence;
  const packs = readOut(compiled, world.levels).confidence;
  const [first, second] = compiled.sides;
  return (
    <div className="sticky top-0 z-1 -mx-1 space-y-2 border-hairline border-b bg-paper px-1 py-3 md:static md:border-b-0 md:pt-0">
      {compiled.sides.map((side, place) => (
        <ConfidenceBar
          key={side}
          place={place === 0 ? 0 : 1}
          name={t('confidenceNow', {
            side: texts.sides[side]!.name,
            other: texts.sides[side === first ? second : first]!.name,
          })}
          now={yours[side]!}
          before={packs[side]!}
        />
      ))}
      <p className="text-caption text-soft">{t('barsNote')}</p>
    </div>
  );
}

function Outlook({ side, moving }: ConfidenceViewProps) {
  const t = useTranslations('weights');
  const { compiled, texts, outlookQuarters } = useRun();
  const outlook = useLiveOutlook(useConfidence(moving));
  const spreads = outlook?.projection.confidence[side];
  const other = compiled.sides.find((known) => known !== side)!;
  if (!spreads) return <p className="text-small text-soft">{t('computing')}</p>;
  return (
    <div>
      <FanFigure
        name={t('outlook', { side: texts.sides[side]!.name, other: texts.sides[other]!.name })}
        spreads={spreads}
        quarters={outlookQuarters}
      />
      <div className="mt-2">
        <AssumptionLine />
      </div>
    </div>
  );
}

/** A capital's confidence weighed otherwise: the sliders, both capitals' confidence so far, and where it may go. */
export function ConfidenceView({ side, moving }: ConfidenceViewProps) {
  const { isOver, confidence: saved } = useRun();
  const confidence = useConfidence(moving);
  return (
    <div className="gap-x-12 md:grid md:grid-cols-[17rem_minmax(0,1fr)] desk:grid-cols-[22rem_minmax(0,1fr)]">
      <div>
        <Bars moving={moving} />
        <div className="mt-4">
          <WeightGroup weighed="confidence" side={side} moving={moving} />
        </div>
      </div>
      <p role="status" className="sr-only">
        <ConfidenceSentence confidence={saved} />
      </p>
      <div className="mt-10 grid content-start gap-x-10 gap-y-10 md:sticky md:top-6 md:mt-0 md:self-start xl:grid-cols-2">
        <ConfidenceChart confidence={useDeferredValue(confidence)} />
        {!isOver && <Outlook side={side} moving={moving} />}
      </div>
    </div>
  );
}
