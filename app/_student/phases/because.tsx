'use client';

import { useTranslations } from 'next-intl';
import { useReveal } from '../../_class/use-class-pack';
import { CardTable } from '../card-table';
import { useClassAddress } from '../class-address';
import { useStudent } from '../class-context';
import { movedTensions } from '../moved-because';
import { ToArgue } from '../parts/asked';
import { ReadyFoot } from '../parts/foot';
import { MovedSection } from '../parts/moved-section';
import { ScreenTitle } from '../parts/screen-title';
import { useCardsInHand } from '../use-cards-in-hand';

/** Tensions whose causes are told, most moved first. */
const TOLD = 6;
/** How many of them are unfolded at first. */
const OPEN = 2;

/** The questions that the quarter leaves, of every card that was answered. */
function Discuss() {
  const t = useTranslations('student.because');
  const cards = useCardsInHand();
  if (cards.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-h3">{t('discuss')}</h2>
      {cards.map(({ card }) => (
        <ToArgue key={card.card.id} card={card.card.id} />
      ))}
    </section>
  );
}

/** Why the quarter went as it did: each tension that moved, with its causes, their sources, and without this choice. */
export function BecauseScreen() {
  const t = useTranslations('student.because');
  const { id, room, pack, side } = useStudent();
  const account = useReveal(useClassAddress(id), room, room.place.quarter);
  const moved = account && movedTensions(pack.compiled, account);
  return (
    <>
      <ScreenTitle title={t('title')}>{t('text')}</ScreenTitle>
      <div className="mt-4" aria-busy={moved === null}>
        {moved === null && <p className="text-small text-soft">{t('computing')}</p>}
        {moved?.length === 0 && <p className="text-small text-soft">{t('still')}</p>}
        <CardTable side={side ?? pack.compiled.sides[0]}>
          {moved?.slice(0, TOLD).map((tension, i) => (
            <MovedSection key={tension.tension} moved={tension} open={i < OPEN} />
          ))}
        </CardTable>
      </div>
      <Discuss />
      <ReadyFoot />
    </>
  );
}
