'use client';

import { MarkerType } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { type DrawnImpact, drawnImpacts } from '@/lib/authoring/feedback';
import { findAt } from '@/lib/authoring/json';
import type { Named } from '@/lib/authoring/names';
import { COMMON_HOLDERS } from '@/lib/model/closed-sets';
import type { SidePlace } from '../../_components/side-name';
import { useDraft } from '../_draft/draft-context';
import { useIndicatorNames, useSideNames } from '../_draft/use-names';
import { useFeedback } from '../_model/use-feedback';
import { BOX, SPACING } from './geometry';
import type { GroupNode } from './group-name';
import type { ArrowEdge } from './impact-arrow';
import type { BoxNode } from './indicator-box';
import { layoutMap, type MapBox, type MapLayout } from './layout';

/** What is picked on the map: an indicator by its id, or a cross-impact by its place. */
export type Picked = { readonly indicator: string } | { readonly impact: number } | null;

/** Everything that the map draws. */
export interface MapGraph {
  readonly nodes: (BoxNode | GroupNode)[];
  readonly edges: ArrowEdge[];
}

const isFeeding = (loop: readonly string[] | null, { from, to }: DrawnImpact): boolean =>
  loop?.some((id, i) => id === from && loop[(i + 1) % loop.length] === to) ?? false;

/** Names whose an indicator is. */
const useHolderName = (sides: readonly Named[]): ((holder: string) => string) => {
  const t = useTranslations('model.indicators.holders');
  const common = (holder: string) => COMMON_HOLDERS.find((known) => known === holder);
  return (holder) => {
    const known = common(holder);
    return known ? t(known) : (sides.find(({ id }) => id === holder)?.name ?? holder);
  };
};

const placeAmong = (sides: readonly Named[], holder: string): SidePlace | null => {
  const place = sides.findIndex(({ id }) => id === holder);
  return place === 0 || place === 1 ? place : null;
};

const holderOf = (document: DraftDocument, id: string): string => {
  const stated = findAt(document, ['pack', 'indicators', id, 'holder']);
  return typeof stated === 'string' ? stated : '';
};

/** Where everything stands; it stays in place while numbers and names are typed. */
const useLayout = (boxes: readonly MapBox[], sides: readonly Named[], impacts: readonly DrawnImpact[]): MapLayout => {
  const shape = JSON.stringify([
    boxes,
    sides.map(({ id }) => id),
    impacts.map(({ index, from, to }) => ({ id: String(index), from, to })),
  ]);
  return useMemo(() => layoutMap(...(JSON.parse(shape) as Parameters<typeof layoutMap>)), [shape]);
};

const FIXED = { draggable: false, deletable: false } as const;

/** Told with each box, since one whose size is not known is hidden, and loses the focus, until it has been measured. */
const BOX_SIZE = { width: BOX.width, height: BOX.height };
const NAME_SIZE = { width: BOX.width, height: SPACING.name };

const useGroups = (laid: MapLayout, sides: readonly Named[]): GroupNode[] => {
  const holderName = useHolderName(sides);
  return Object.entries(laid.groups).map(([holder, position]) => ({
    id: `group ${holder}`,
    type: 'group-name',
    position: { ...position },
    measured: NAME_SIZE,
    data: { name: holderName(holder), side: placeAmong(sides, holder) },
    selectable: false,
    focusable: false,
    connectable: false,
    ...FIXED,
  }));
};

const useArrows = (laid: MapLayout, impacts: readonly DrawnImpact[], picked: Picked): ArrowEdge[] => {
  const t = useTranslations('studio.map');
  const claim = useTranslations('model.crossImpacts');
  const indicators = useIndicatorNames();
  const { loop } = useFeedback();
  const nameOf = (id: string): string => indicators.find((known) => known.id === id)?.name ?? id;
  return impacts.map((impact): ArrowEdge => {
    const { index, from, to, perQuarter } = impact;
    const isInLoop = isFeeding(loop, impact);
    const isPicked = picked !== null && 'impact' in picked && picked.impact === index;
    const color = isPicked ? 'var(--ink)' : isInLoop ? 'var(--worse)' : 'var(--edge)';
    return {
      id: String(index),
      type: 'impact',
      source: from,
      target: to,
      data: { points: laid.arrows[String(index)] ?? [], perQuarter, isInLoop },
      markerEnd: { type: MarkerType.ArrowClosed, width: 18, height: 18, markerUnits: 'userSpaceOnUse', color },
      ariaLabel: t('arrow', { claim: claim('claim', { from: nameOf(from), to: nameOf(to) }), perQuarter }),
      selected: isPicked,
      deletable: false,
    };
  });
};

/** The boxes and arrows of the map, with what is picked and what feeds itself. */
export const useMapGraph = (picked: Picked): MapGraph => {
  const t = useTranslations('studio.map');
  const { document } = useDraft();
  const indicators = useIndicatorNames();
  const sides = useSideNames();
  const holderName = useHolderName(sides);
  const impacts = drawnImpacts(document);
  const { loop } = useFeedback();
  const laid = useLayout(
    indicators.map(({ id }) => ({ id, group: holderOf(document, id) })),
    sides,
    impacts,
  );
  const boxes = indicators.map(({ id, name }): BoxNode => {
    const holder = holderOf(document, id);
    return {
      id,
      type: 'indicator',
      position: { ...laid.boxes[id]! },
      measured: BOX_SIZE,
      data: { name, side: placeAmong(sides, holder), isInLoop: loop?.includes(id) ?? false },
      ariaLabel: t('box', { name, holder: holderName(holder) }),
      selected: picked !== null && 'indicator' in picked && picked.indicator === id,
      ...FIXED,
    };
  });
  return { nodes: [...useGroups(laid, sides), ...boxes], edges: useArrows(laid, impacts, picked) };
};
