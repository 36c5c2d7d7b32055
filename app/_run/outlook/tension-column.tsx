'use client';

import { useTranslations } from 'next-intl';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { BOTH } from '@/lib/model/closed-sets';
import type { Spread } from '@/lib/model/projection';
import type { WorldState } from '@/lib/model/world-state';
import { BandScale } from '../../_components/band-scale';
import { useRun } from '../run-context';
import { MeasureButton } from './measure-button';
import { Sentences } from './sentences';
import { endOf, useTensions } from './use-measures';

/** The outlook with an answer in hand, and what that answer changes, by tension. */
export interface InHand {
  readonly outlook: ProjectionAnswer;
  /** The outlook with the card set aside. */
  readonly without: ProjectionAnswer;
  readonly changes: Readonly<Record<string, Spread>>;
}

interface TensionColumnProps {
  world: WorldState;
  /** The world a quarter earlier; the markers travel from it. */
  before?: WorldState | undefined;
  outlook: ProjectionAnswer | null;
  inHand?: InHand | null;
}

const chosenOf = (inHand: InHand | null | undefined, tension: string) => {
  const outlook = endOf(inHand?.outlook.projection, tension);
  const change = inHand?.changes[tension];
  return outlook && change ? { chosen: { outlook, change } } : {};
};

/** All tensions on their bands, with where they may go. */
export function TensionColumn({ world, before, outlook, inHand }: TensionColumnProps) {
  const t = useTranslations('outlook');
  const { pack, texts } = useRun();
  const tensionsOf = useTensions();
  const now = tensionsOf(world);
  const then = before && tensionsOf(before);
  return (
    <section>
      <h2 className="eyebrow">{t('tensions')}</h2>
      <p className="text-caption text-soft">
        <Sentences>
          {t(before ? 'legend.travelled' : 'legend.ranges')}
          {inHand && t('legend.inHand')}
        </Sentences>
      </p>
      <ul className="mt-3 space-y-2.5">
        {pack.tensions.map(({ id, feltBy }) => {
          const end = endOf(outlook?.projection, id);
          return (
            <li key={id}>
              <BandScale
                name={<MeasureButton measure={{ kind: 'tension', id }}>{texts.tensions[id]!.name}</MeasureButton>}
                note={feltBy === BOTH ? t('feltByBoth') : texts.sides[feltBy]!.name}
                now={now[id]!}
                {...(then ? { before: then[id]! } : {})}
                {...(end ? { outlook: end } : {})}
                {...chosenOf(inHand, id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
