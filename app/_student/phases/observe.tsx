'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Tabs } from '../../_components/tabs';
import { CardBrief } from '../../_run/decide/card-brief';
import { CardTable } from '../card-table';
import { useStudent } from '../class-context';
import { CableForm } from '../parts/cable-form';
import { CableList } from '../parts/cables';
import { ReadyFoot } from '../parts/foot';
import { Matters } from '../parts/matters';
import { Standings } from '../parts/standings';
import { useCardsInHand } from '../use-cards-in-hand';

function Watch() {
  const t = useTranslations('student.observe');
  const { texts } = useStudent();
  const questions = useCardsInHand().flatMap(({ card }) => texts.cards[card.card.id]!.discussion);
  return (
    <>
      <h1 className="mb-1 text-h3">{t('watch')}</h1>
      <Matters />
      {questions.length > 0 && (
        <>
          <h2 className="mt-6 text-h3">{t('questions')}</h2>
          <ul className="mt-1 divide-y divide-hairline border-hairline border-y">
            {questions.map((question) => (
              <li key={question} className="py-2.5 running">
                {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Cards() {
  return useCardsInHand().map(({ sides: [side], card }) => (
    <CardTable key={side} side={side!}>
      <CardBrief card={card} />
    </CardTable>
  ));
}

function Dispatches() {
  const t = useTranslations('student.observe');
  const { pack, seat } = useStudent();
  return (
    <>
      <h1 className="sr-only">{t('tab.dispatches')}</h1>
      <p className="text-small text-soft">{t('dispatchText')}</p>
      <CableList cables={seat.sent} />
      {pack.compiled.sides.map((side) => (
        <CableForm key={side} to={side} />
      ))}
    </>
  );
}

const TABS = ['cards', 'watch', 'dispatches'] as const;

/** What an observer does while the capitals discuss and choose: reads both cards, watches, and sends dispatches. */
export function ObserveScreen() {
  const t = useTranslations('student.observe');
  const { room } = useStudent();
  const [tab, setTab] = useState<string>('cards');
  const contents = { cards: <Cards />, watch: <Watch />, dispatches: <Dispatches /> };
  return (
    <>
      {room.place.phase === 'choose' && <Standings />}
      <div className="mt-2">
        <Tabs
          label={t('tabs')}
          value={tab}
          onValueChange={setTab}
          tabs={TABS.map((value) => ({ value, label: t(`tab.${value}`), content: contents[value] }))}
        />
      </div>
      <ReadyFoot />
    </>
  );
}
