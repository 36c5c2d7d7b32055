'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, RefObject } from 'react';
import { listAt } from '@/lib/authoring/json';
import { removeItem } from '@/lib/authoring/list-edits';
import { Button } from '../../_components/button';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { useIndicatorNames } from '../_draft/use-names';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { NumberField } from '../_fields/number-field';
import { PackText } from '../_fields/pack-text';
import { TextField } from '../_fields/text-field';
import { HolderField } from '../_model/holder-field';
import { IMPACTS, ImpactFields, useImpactName } from '../_model/impact-row';
import { DrawArrow } from './draw-arrow';
import type { Picked } from './use-map-graph';

interface PickedIndicatorProps {
  readonly id: string;
  readonly onDrawn: (at: number) => void;
}

function PickedIndicator({ id, onDrawn }: PickedIndicatorProps) {
  const t = useTranslations('studio.model.indicators');
  const map = useTranslations('studio.map');
  const { hrefOf } = useWay();
  const path = ['pack', 'indicators', id];
  const name = useIndicatorNames().find((known) => known.id === id)?.name;
  if (name === undefined) return null;
  return (
    <>
      <h3 tabIndex={-1} className="text-h3">
        <PackText>{name}</PackText>
      </h3>
      <div className="mt-2 grid gap-4 @2xl:grid-cols-2">
        <TextField path={[...path, 'name']} label={t('name')} />
        <HolderField path={[...path, 'holder']} label={t('holder')} />
      </div>
      <div className="mt-4 flex flex-wrap gap-4">
        <NumberField path={['pack', 'levels', id, 'start']} label={t('start')} min={0} max={100} />
        <NumberField path={[...path, 'halfLifeQuarters']} label={t('halfLife')} min={0.5} step={0.5} />
        <NumberField path={[...path, 'noise']} label={t('noise')} min={0} step={0.1} />
      </div>
      <DrawArrow from={id} onDrawn={onDrawn} />
      <p className="mt-3">
        <WayLink href={hrefOf('model', 'indicators')} className="text-small text-link">
          {map('toModel')}
        </WayLink>
      </p>
    </>
  );
}

function PickedImpact({ at, onGone }: { readonly at: number; readonly onGone: () => void }) {
  const t = useTranslations('studio.items');
  const edit = useEdit();
  const name = useImpactName(at, useIndicatorNames());
  const isThere = useDraftValue((document) => at < listAt(document, IMPACTS).length);
  if (!isThere) return null;
  const remove = (): void => {
    edit((document) => removeItem(document, IMPACTS, at));
    onGone();
  };
  return (
    <>
      <h3 tabIndex={-1} className="mb-2 text-h3">
        <PackText>{name}</PackText>
      </h3>
      <ImpactFields at={at} />
      <Button weight="quiet" className="-ml-2" onClick={remove}>
        {t('remove')}
        <span className="sr-only">: {name}</span>
      </Button>
    </>
  );
}

/** Leads to what is picked, once it is drawn: to its name, else to the place that says so. */
export const focusPicked = (pane: RefObject<HTMLElement | null>): void => {
  requestAnimationFrame(() => (pane.current?.querySelector('h3') ?? pane.current)?.focus());
};

/** Where on the map something is picked. */
const spotOf = (picked: NonNullable<Picked>): string =>
  'indicator' in picked
    ? `.react-flow__node[data-id="${CSS.escape(picked.indicator)}"]`
    : `.react-flow__edge[data-id="${picked.impact}"]`;

interface PickedPaneProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

/** What is picked on the map, to be changed. */
export function PickedPane({ ref, picked, onPick }: PickedPaneProps) {
  const t = useTranslations('studio.map');
  /** What was in hand has gone with its button, so the focus goes to what is in hand now. */
  const pick = (next: Picked): void => {
    onPick(next);
    focusPicked(ref);
  };
  const goBack = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key !== 'Escape' || defaultPrevented || picked === null) return;
    document.querySelector<HTMLElement | SVGElement>(spotOf(picked))?.focus();
  };
  return (
    <section
      ref={ref}
      onKeyDown={goBack}
      tabIndex={-1}
      aria-label={t('picked')}
      className="@container mt-4 border-ink border-t pt-3 outline-none"
    >
      {picked === null && <p className="text-small text-soft">{t('pick')}</p>}
      {picked !== null && 'indicator' in picked && (
        <PickedIndicator key={picked.indicator} id={picked.indicator} onDrawn={(impact) => pick({ impact })} />
      )}
      {picked !== null && 'impact' in picked && (
        <PickedImpact key={picked.impact} at={picked.impact} onGone={() => pick(null)} />
      )}
    </section>
  );
}
