'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { StabilityNote } from '../_model/stability-note';
import { MapCanvas } from './map-canvas';
import { focusPicked, PickedPane } from './picked-pane';
import type { Picked } from './use-map-graph';

/** How high the frame is, in pixels, until the map has told. */
const HEIGHT = 640;

/** The causal map: what moves what. The model part has the same as a list. */
export function MapPart() {
  const t = useTranslations('studio.map');
  const [height, setHeight] = useState(HEIGHT);
  const parts = useTranslations('studio.parts');
  const { hrefOf } = useWay();
  const [picked, setPicked] = useState<Picked>(null);
  const pane = useRef<HTMLElement>(null);
  return (
    <>
      <h2 className="text-h2">{parts('map')}</h2>
      <p className="measure mt-1 text-soft">
        {t('lead')}{' '}
        <WayLink href={hrefOf('model', 'impacts')} className="text-link">
          {t('toList')}
        </WayLink>
      </p>
      <StabilityNote />
      <section aria-label={parts('map')} style={{ height }} className="border border-hairline">
        <MapCanvas picked={picked} onPick={setPicked} onKeyPick={() => focusPicked(pane)} onHeight={setHeight} />
      </section>
      <p className="mt-1 text-caption text-soft">{t('key')}</p>
      <PickedPane ref={pane} picked={picked} onPick={setPicked} />
    </>
  );
}
