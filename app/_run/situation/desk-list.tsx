'use client';

import { useTranslations } from 'next-intl';
import { SideName } from '../../_components/side-name';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';

function Cards({ side }: { side: string }) {
  const t = useTranslations('situation');
  const { dealt, texts } = useRun();
  const cards = dealt.filter(({ deciders }) => deciders.includes(side));
  if (cards.length === 0) return <p className="text-small text-soft">{t('noCards')}</p>;
  return (
    <ul className="mt-1 space-y-1">
      {cards.map(({ card, deciders }) => (
        <li key={card.id} className="running">
          {texts.cards[card.id]!.question}
          {deciders.length > 1 && <span className="font-sans text-caption text-soft"> {t('joint')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The cards of the coming quarter, on the desks of both capitals. */
export function DeskList() {
  const t = useTranslations('situation');
  const { side, other, texts } = useRun();
  const place = usePlace();
  return (
    <section className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {[side, other].map((desk) => (
        <div key={desk}>
          <h2 className="font-sans text-small font-normal">
            {t.rich(desk === side ? 'onYourDesk' : 'onTheirDesk', {
              side: () => <SideName place={place(desk)}>{texts.sides[desk]!.name}</SideName>,
            })}
          </h2>
          <Cards side={desk} />
        </div>
      ))}
    </section>
  );
}
