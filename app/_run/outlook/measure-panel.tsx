'use client';

import { useTranslations } from 'next-intl';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { CitationLink } from '../../_components/citation-link';
import { Dialog } from '../../_components/dialog';
import { FanFigure } from '../../_components/fan-figure';
import { useRun } from '../run-context';
import { AssumptionLine } from './assumption-line';
import { singleTension } from './single-tension';
import type { Measure } from './use-measures';

function TensionParts({ id }: { id: string }) {
  const t = useTranslations('outlook.panel');
  const { compiled, texts, world } = useRun();
  const weights = compiled.tensions.find((tension) => tension.id === id)!.weights;
  const parts = compiled.indicators
    .map((indicator, i) => ({ indicator, weight: weights[i]!, level: world.levels[i]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (
    <section className="mt-6">
      <h3 className="eyebrow">{t('parts')}</h3>
      <p className="text-caption text-soft">{t('partsNote')}</p>
      <ul className="mt-1 divide-y divide-hairline border-hairline border-y text-small">
        {parts.map(({ indicator, weight, level }) => (
          <li key={indicator} className="grid grid-cols-[1fr_auto] gap-x-3 py-1.5">
            <span>{texts.indicators[indicator]!.name}</span>
            <span className="text-soft">
              {t('part', { percent: Math.round(weight * 100), level: level.toFixed(1) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function IndicatorEnds({ id }: { id: string }) {
  const t = useTranslations('outlook.panel');
  const { pack, texts } = useRun();
  const { low, high } = texts.indicators[id]!;
  const sources = pack.indicators.find((indicator) => indicator.id === id)?.sources ?? [];
  return (
    <section className="mt-6 text-small">
      <h3 className="eyebrow">{t('ends')}</h3>
      <p>{t('low', { low })}</p>
      <p>{t('high', { high })}</p>
      <p className="mt-2 flex flex-wrap gap-x-3">
        {sources.map((citation) => (
          <CitationLink
            key={citation.document}
            cited={{ citation, claim: texts.indicators[id]!.name, why: texts.indicators[id]!.description }}
          />
        ))}
      </p>
    </section>
  );
}

interface MeasurePanelProps {
  measure: Measure;
  outlook: ProjectionAnswer | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A tension or an indicator opened: what it is, its futures as a fan or ten by ten, and what it is read from. */
export function MeasurePanel({ measure, outlook, open, onOpenChange }: MeasurePanelProps) {
  const t = useTranslations('outlook');
  const { compiled, texts, outlookQuarters } = useRun();
  const { kind, id } = measure;
  const { name, description } = kind === 'tension' ? texts.tensions[id]! : texts.indicators[id]!;
  const spreads = outlook?.projection[kind === 'tension' ? 'tensions' : 'indicators'][id];
  const futures = outlook && (kind === 'tension' ? singleTension(compiled, outlook.single, id) : outlook.single[id]);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={name}>
      <p className="running">{description}</p>
      <p className="mt-1 mb-5 text-caption text-soft">
        {t(kind === 'tension' ? 'panel.higherIsWorse' : 'panel.higherIsBetter')}
      </p>
      {spreads ? (
        <FanFigure
          name={name}
          spreads={spreads}
          quarters={outlookQuarters}
          {...(futures ? { futures } : {})}
          tension={kind === 'tension'}
        />
      ) : (
        <p className="text-small text-soft">{t('computing')}</p>
      )}
      <div className="mt-4">
        <AssumptionLine />
      </div>
      {kind === 'tension' ? <TensionParts id={id} /> : <IndicatorEnds id={id} />}
    </Dialog>
  );
}
