'use client';

import { useTranslations } from 'next-intl';
import { changeWeights } from '@/lib/run/debrief-account';
import type { Measure } from '@/lib/run/measure';
import { CitationLink } from '../../_components/citation-link';
import { useRun } from '../run-context';
import { GapParts } from './gap-parts';
import { PartRow } from './part-row';

interface ReadingPartsProps {
  measure: Measure;
  quarter: number;
  onChoose: (measure: Measure) => void;
}

function StartSources({ id }: { id: string }) {
  const t = useTranslations('why.parts');
  const { pack, texts } = useRun();
  const { start, sources } = pack.indicators.find((known) => known.id === id)!;
  const name = texts.indicators[id]!.name;
  return (
    <div className="text-small">
      <p>{t('start', { points: start })}</p>
      {sources.map((citation) => (
        <p key={citation.document}>
          <CitationLink cited={{ citation, claim: t('startClaim', { name, points: start }) }} />
        </p>
      ))}
    </div>
  );
}

/** What a measure is, and what it is read from; each part leads to its own account. */
export function ReadingParts(props: ReadingPartsProps) {
  const { measure, ...rest } = props;
  return measure.kind === 'gap' ? <GapParts {...rest} /> : <IndicatorParts {...props} />;
}

function IndicatorParts({ measure, quarter, onChoose }: ReadingPartsProps) {
  const t = useTranslations('why.parts');
  const { compiled, texts, played, confidence } = useRun();
  const { kind, id } = measure;
  const about = kind === 'tension' ? texts.tensions[id] : kind === 'indicator' ? texts.indicators[id] : undefined;
  const weights = changeWeights(compiled, measure, confidence).map(Math.abs);
  const { levels } = played.worlds[quarter]!;
  const parts = compiled.indicators
    .map((indicator, i) => ({ indicator, weight: weights[i]!, level: levels[i]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (
    <section className="space-y-3">
      <h2 className="eyebrow">{t(kind === 'indicator' ? 'about' : 'title')}</h2>
      {about && <p className="text-small">{about.description}</p>}
      {kind === 'indicator' ? (
        <StartSources id={id} />
      ) : (
        <>
          <p className="text-caption text-soft">{t(kind === 'tension' ? 'ofTension' : 'ofConfidence')}</p>
          <ul className="divide-y divide-hairline border-hairline border-y text-small">
            {parts.map(({ indicator, weight, level }) => (
              <PartRow
                key={indicator}
                name={texts.indicators[indicator]!.name}
                onOpen={() => onChoose({ kind: 'indicator', id: indicator })}
              >
                {t('part', { percent: Math.round(weight * 100), level: level.toFixed(1) })}
              </PartRow>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
