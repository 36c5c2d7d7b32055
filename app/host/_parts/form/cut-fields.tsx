'use client';

import { useTranslations } from 'next-intl';
import { calendarQuarter } from '@/lib/engine/compile';
import { JOINT } from '@/lib/model/closed-sets';
import type { ClassCut } from '@/lib/session/settings';
import { SideName } from '../../../_components/side-name';
import { useQuarterName } from '../../../_hooks/use-quarter-name';
import { cardsFor, dealNone, preferCard, readCut } from './cut';
import { SelectField } from './field';
import type { PackOffer } from './pack-offer';

const NONE = '';

interface CutFieldsProps {
  offer: PackOffer;
  cut: ClassCut;
  /** Quarters that are played. */
  quarters: number;
  /** Quarters that have begun: their cards stay. */
  begun: number;
  onChange: (cut: ClassCut) => void;
}

function QuarterCards({ quarter, ...props }: CutFieldsProps & { quarter: number }) {
  const t = useTranslations('host.cut');
  const nameOf = useQuarterName();
  const { offer, cut, begun, onChange } = props;
  const ids = offer.sides.map(({ id }) => id);
  const dealt = readCut(offer.cards, ids, cut[quarter - 1] ?? []);
  const choose = (side: string, card: string) =>
    onChange(card === NONE ? dealNone(cut, quarter, offer.cards, side) : preferCard(cut, quarter, card));
  return (
    <fieldset className="border-hairline border-t py-4" disabled={quarter <= begun}>
      <legend className="float-left mb-2 w-full text-small font-semibold">
        {nameOf(calendarQuarter(offer.starts, quarter))}
      </legend>
      <div className="clear-both grid gap-3 sm:grid-cols-2">
        {offer.sides.map((side, place) => (
          <SelectField
            key={side.id}
            label={<SideName place={place === 0 ? 0 : 1}>{side.name}</SideName>}
            value={dealt[side.id] ?? NONE}
            options={[
              ...cardsFor(offer.cards, quarter, side.id).map((card) => ({
                value: card.id,
                label: card.decider === JOINT ? t('joint', { question: card.question }) : card.question,
              })),
              { value: NONE, label: t('none') },
            ]}
            onChange={(card) => choose(side.id, card)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Which card each capital is dealt in each quarter; a joint card is dealt to both. */
export function CutFields(props: CutFieldsProps) {
  const t = useTranslations('host.cut');
  return (
    <div>
      <p className="mb-3 text-small text-soft">{t('text')}</p>
      {Array.from({ length: props.quarters }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quarter is its place.
        <QuarterCards key={i} quarter={i + 1} {...props} />
      ))}
    </div>
  );
}
