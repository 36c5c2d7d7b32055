'use client';

import { useTranslations } from 'next-intl';
import { GAP, type Measure } from '@/lib/run/measure';
import { useMeasureName } from '../branches/use-measure-name';
import { levelText, shownLevel } from '../outlook/level-text';
import { useRun } from '../run-context';
import { PartRow } from './part-row';

interface GapPartsProps {
  quarter: number;
  onChoose: (measure: Measure) => void;
}

/** How the gap is computed at the end of a quarter: one confidence less the other, each leading to its own account. */
function GapSum({ quarter, onChoose }: GapPartsProps) {
  const t = useTranslations('why.gap');
  const name = useMeasureName();
  const { compiled, played, confidence } = useRun();
  const levelOf = (measure: Measure) => shownLevel(compiled, played.worlds[quarter]!, measure, confidence);
  const gap: Measure = { kind: 'gap', id: GAP };
  return (
    <ul className="divide-y divide-hairline border-hairline border-y text-small">
      {compiled.sides.map((side, place) => (
        <PartRow
          key={side}
          name={name({ kind: 'confidence', id: side })}
          onOpen={() => onChoose({ kind: 'confidence', id: side })}
        >
          {place === 0 ? '' : '− '}
          {levelOf({ kind: 'confidence', id: side }).toFixed(1)}
        </PartRow>
      ))}
      <li className="flex items-baseline justify-between gap-3 py-1.5 font-semibold">
        <span>{t('is')}</span>
        <span className="shrink-0 text-caption">{levelText(gap, levelOf(gap))}</span>
      </li>
    </ul>
  );
}

/** The indicators that one side weighs more than the other, those with the largest difference first. */
const useDiffering = () => {
  const { compiled, confidence } = useRun();
  const [first, second] = compiled.sides;
  const [a, b] = [confidence[first]!, confidence[second]!];
  return compiled.indicators
    .map((indicator, i) => ({ indicator, first: a[i]!, second: b[i]!, difference: a[i]! - b[i]! }))
    .filter(({ difference }) => Math.abs(difference) >= 0.005)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
};

/** What the expectation gap is, how it is computed, and the indicators that open or close it. */
export function GapParts({ quarter, onChoose }: GapPartsProps) {
  const t = useTranslations('why.gap');
  const { compiled, texts } = useRun();
  const [first, second] = compiled.sides.map((side) => texts.sides[side]!.name);
  const sides = { first: first!, second: second! };
  const percent = (share: number) => Math.round(share * 100);
  return (
    <section className="space-y-3">
      <h2 className="eyebrow">{t('title')}</h2>
      <p className="text-small">{t('about', sides)}</p>
      <GapSum quarter={quarter} onChoose={onChoose} />
      <p className="text-caption text-soft">{t('of', sides)}</p>
      <ul className="divide-y divide-hairline border-hairline border-y text-small">
        {useDiffering().map(({ indicator, ...weights }) => (
          <PartRow
            key={indicator}
            name={texts.indicators[indicator]!.name}
            onOpen={() => onChoose({ kind: 'indicator', id: indicator })}
          >
            {t('share', { first: percent(weights.first), second: percent(weights.second) })}
          </PartRow>
        ))}
      </ul>
    </section>
  );
}
