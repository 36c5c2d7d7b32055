'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { Offer } from '@/lib/session/session-state';
import { Button } from '../../_components/button';
import { SideName } from '../../_components/side-name';
import { otherOf, useSidePlace, useStudent } from '../class-context';

interface PickProps {
  label: string;
  card: CompiledCard;
  value: string;
  onPick: (option: string) => void;
}

function Pick({ label, card, value, onPick }: PickProps) {
  const { texts } = useStudent();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="mt-2 block text-small font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onPick(event.target.value)}
        className="mt-1 min-h-11 w-full border border-edge bg-sheet px-2 text-read"
      >
        {card.card.options.map((option) => (
          <option key={option.id} value={option.id}>
            {texts.cards[card.card.id]!.options[option.id]!.label}
          </option>
        ))}
      </select>
    </>
  );
}

function OfferForm({ card, side }: { card: CompiledCard; side: string }) {
  const t = useTranslations('student.offers');
  const desk = useStudent();
  const { commands, texts } = desk;
  const first = card.card.options[0]!.id;
  const [ours, setOurs] = useState<string>(first);
  const [theirs, setTheirs] = useState<string>(first);
  return (
    <details className="mt-3">
      <summary className="min-h-11 py-2.5 text-small text-link">{t('make')}</summary>
      <Pick label={t('ours', { side: texts.sides[side]!.name })} card={card} value={ours} onPick={setOurs} />
      <Pick
        label={t('theirs', { side: texts.sides[otherOf(desk, side)]!.name })}
        card={card}
        value={theirs}
        onPick={setTheirs}
      />
      <Button
        className="mt-3 w-full"
        disabled={commands.unanswered > 0}
        onClick={() => void commands.send({ type: 'MakeOffer', ours, theirs })}
      >
        {t('send')}
      </Button>
    </details>
  );
}

function OfferLine({ offer, side }: { offer: Offer; side: string }) {
  const t = useTranslations('student.offers');
  const desk = useStudent();
  const { commands, texts } = desk;
  const place = useSidePlace();
  const options = texts.cards[offer.card]!.options;
  const isOwn = offer.side === side;
  const answer = (given: 'accepted' | 'declined' | 'withdrawn') =>
    void commands.send({ type: 'AnswerOffer', offer: offer.id, answer: given });
  const sideName = (id: string) => <SideName place={place(id)}>{texts.sides[id]!.name}</SideName>;
  return (
    <li className="py-2.5 text-small">
      <p>
        {t.rich('terms', {
          from: () => sideName(offer.side),
          to: () => sideName(otherOf(desk, offer.side)),
          ours: options[offer.ours]!.label,
          theirs: options[offer.theirs]!.label,
        })}
      </p>
      <p className="text-caption text-soft">{t(`answer.${offer.answer}`)}</p>
      {offer.answer === 'open' && (
        <p className="mt-1 flex gap-2">
          {isOwn ? (
            <Button onClick={() => answer('withdrawn')}>{t('withdraw')}</Button>
          ) : (
            <>
              <Button onClick={() => answer('accepted')}>{t('accept')}</Button>
              <Button onClick={() => answer('declined')}>{t('decline')}</Button>
            </>
          )}
        </p>
      )}
    </li>
  );
}

/** Offers on a joint card: those of the quarter with their answers, and a form for another. Nothing on other cards. */
export function Offers({ side }: { side: string }) {
  const t = useTranslations('student.offers');
  const { room, pack, seat } = useStudent();
  const card = pack.compiled.cardById.get(room.cards[side] ?? '');
  if (!card || card.deciders.length < 2) return null;
  const offers = (seat.delegation?.offers ?? []).filter(({ quarter }) => quarter === room.place.quarter);
  return (
    <section className="mt-4">
      <h2 className="text-h3">{t('title')}</h2>
      <p className="text-caption text-soft">{t('text')}</p>
      <ul aria-live="polite" className="mt-2 divide-y divide-hairline border-hairline border-y">
        {offers.length === 0 && <li className="py-2.5 text-small text-soft">{t('none')}</li>}
        {offers.map((offer) => (
          <OfferLine key={offer.id} offer={offer} side={side} />
        ))}
      </ul>
      <OfferForm card={card} side={side} />
    </section>
  );
}
