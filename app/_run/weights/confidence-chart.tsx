'use client';

import { useTranslations } from 'next-intl';
import type { CompiledPack, WeightVector } from '@/lib/engine/compile';
import { readOut } from '@/lib/engine/read-out';
import type { WorldState } from '@/lib/model/world-state';
import { reweighedSides } from '@/lib/run/outlook';
import { LinesFigure } from '../../_components/lines-figure';
import type { SidePlace } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';

type Confidence = Readonly<Record<string, WeightVector>>;

const seriesOf = (compiled: CompiledPack, worlds: readonly WorldState[], side: string, weights: Confidence) =>
  worlds.map(({ levels }) => readOut(compiled, levels, weights).confidence[side]!);

/** Both capitals' confidence now, under these weights and the given ones, in a sentence. */
export function ConfidenceSentence({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('weights');
  const quarterName = useQuarterName();
  const { compiled, texts, world, calendar } = useRun();
  const [first, second] = compiled.sides;
  const yours = readOut(compiled, world.levels, confidence);
  const packs = readOut(compiled, world.levels);
  const when = world.quarter === 0 ? t('atStart') : t('atEnd', { quarter: quarterName(calendar(world.quarter)) });
  const levels = (read: typeof yours) => ({
    a: read.confidence[first]!.toFixed(1),
    b: read.confidence[second]!.toFixed(1),
  });
  return t('confidenceSentence', {
    when,
    first: texts.sides[first]!.name,
    second: texts.sides[second]!.name,
    ...levels(yours),
    packA: levels(packs).a,
    packB: levels(packs).b,
  });
}

/** Both capitals' confidence over the branch so far, under these weights and, where they were moved, under the pack's. */
export function ConfidenceChart({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('weights');
  const { compiled, texts, played, pack, calendar } = useRun();
  const quarters = Array.from({ length: pack.quarters + 1 }, (_, quarter) => calendar(quarter));
  const moved = reweighedSides(compiled, confidence);
  const lines = (weights: Confidence, key: 'yours' | 'packs', dash: number) =>
    compiled.sides.map((side, place) => ({
      id: `${key}-${side}`,
      side,
      label: t(`lines.${key}`, { side: texts.sides[side]!.name }),
      values: seriesOf(compiled, played.worlds, side, weights),
      place: (place === 0 ? 0 : 1) as SidePlace,
      dash,
    }));
  return (
    <LinesFigure
      name={t('confidenceChart')}
      quarters={quarters}
      lines={[
        ...lines(confidence, 'yours', 0),
        ...lines(compiled.confidence, 'packs', 2).filter(({ side }) => moved.includes(side)),
      ]}
      reading={<ConfidenceSentence confidence={confidence} />}
    />
  );
}
