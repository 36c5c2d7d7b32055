'use client';

import { useTranslations } from 'next-intl';
import { SideName } from '../../_components/side-name';
import { Choice } from '../../_start/choice';
import { useSidePlace, useStudent } from '../class-context';
import { usePress } from '../use-press';

/** One capital's card and options; the one that the reader expects is marked. Secret until the reveal. */
export function Prediction({ side }: { side: string }) {
  const t = useTranslations('student.predict');
  const { room, pack, texts, seat, commands } = useStudent();
  const place = useSidePlace();
  const card = pack.compiled.cardById.get(room.cards[side] ?? '');
  const [predicted, press] = usePress(
    commands,
    seat.predictions[side] ?? null,
    room.position,
    `${room.place.quarter}${side}`,
  );
  const name = () => <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>;
  if (!card || !texts.cards[card.card.id]) return <p className="mt-5 text-small">{t.rich('noCard', { side: name })}</p>;
  const { question, options } = texts.cards[card.card.id]!;
  return (
    <fieldset className="mt-6">
      <legend className="text-small">
        {t.rich('asked', { side: name })}
        <span className="mt-1 block font-serif text-h3 font-semibold">{question}</span>
      </legend>
      <div className="mt-3 grid gap-2">
        {card.card.options.map(({ id }) => (
          <Choice
            key={id}
            name={`predict-${side}`}
            value={id}
            chosen={predicted === id}
            onChoose={(option) => void press(option, { type: 'PredictChoice', side, option })}
            title={options[id]!.label}
          >
            {options[id]!.description}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
