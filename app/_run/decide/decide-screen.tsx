'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import { costOfChoices } from '@/lib/engine/deal';
import type { ComparisonAnswer, ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { Button } from '../../_components/button';
import { ConfidencePair } from '../outlook/confidence-pair';
import { MeasureBook } from '../outlook/measure-button';
import { RecordColumn } from '../outlook/record-column';
import { RunColumns } from '../outlook/run-columns';
import { type InHand, TensionColumn } from '../outlook/tension-column';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import type { Pending } from '../use-hand';
import { useOptionOutlooks, useOutlook } from '../use-outlook';
import { CardDesk } from './card-desk';
import { CardSteps } from './card-steps';
import { InHandSentence } from './in-hand-sentence';
import { NextStep } from './next-step';

const withoutCard = (pending: Pending, card: string): Pending =>
  Object.fromEntries(Object.entries(pending).filter(([id]) => id !== card));

const changesOf = (outlooks: ComparisonAnswer['options'] | null, option: string | null | undefined) =>
  option && outlooks?.[option]
    ? Object.fromEntries(outlooks[option].effects.map(({ tension, change }) => [tension, change]))
    : null;

interface CardFutures {
  readonly outlooks: ComparisonAnswer['options'] | null;
  /** With all answers in hand. */
  readonly outlook: ProjectionAnswer | null;
  /** With the other answers in hand and this card set aside. */
  readonly without: ProjectionAnswer | null;
  readonly inHand: InHand | null;
}

/** The futures around a card: what each option changes, and what the answer in hand leads to. */
const useCardFutures = ({ card }: CompiledCard): CardFutures => {
  const { pending } = useRun();
  const outlooks = useOptionOutlooks(card.id);
  const without = useOutlook(withoutCard(pending, card.id));
  const outlook = useOutlook(pending);
  const changes = changesOf(outlooks, pending[card.id]);
  return { outlooks, outlook, without, inHand: changes && outlook && without ? { outlook, without, changes } : null };
};

/** The outlook beside a card: as things stand with the other answers in hand, and with this card's answer. */
function CardOutlook({ card, without, inHand }: Pick<CardFutures, 'without' | 'inHand'> & { card: CompiledCard }) {
  const t = useTranslations('decide');
  const { pending, texts, world } = useRun();
  const option = pending[card.card.id];
  return (
    <MeasureBook outlook={inHand?.outlook ?? without}>
      <div className="space-y-6 desk:sticky desk:top-4">
        <section aria-live="polite">
          <h2 className="eyebrow">{t('inHand')}</h2>
          <p className="mt-1 min-h-27 running">
            <InHandSentence
              inHand={inHand}
              option={option ? texts.cards[card.card.id]!.options[option]!.label : undefined}
            />
          </p>
        </section>
        <TensionColumn world={world} outlook={without} inHand={inHand} />
        <ConfidencePair world={world} />
      </div>
    </MeasureBook>
  );
}

function TakeBack() {
  const t = useTranslations('decide');
  const { takeBack, readOnly, played } = useRun();
  if (readOnly || played.quarters.length === 0) return null;
  return (
    <Button weight="quiet" className="no-print -ml-2 text-left text-small" onClick={takeBack}>
      {t('takeBack')}
    </Button>
  );
}

const useSpent = (): number => {
  const { pending, side, dealt } = useRun();
  const choices = Object.fromEntries(Object.entries(pending).map(([id, answer]) => [id, { [side]: answer }]));
  return costOfChoices(dealt, choices, side);
};

interface WorkProps {
  onShow: (card: string) => void;
  onCommit: () => void;
}

function CardWork({ card, onShow, onCommit }: WorkProps & { card: CompiledCard }) {
  const futures = useCardFutures(card);
  const spent = useSpent();
  return (
    <RunColumns
      record={
        <RecordColumn spent={spent} outlook={futures.outlook}>
          <TakeBack />
        </RecordColumn>
      }
      outlook={<CardOutlook card={card} without={futures.without} inHand={futures.inHand} />}
    >
      <CardSteps shown={card.card.id} onShow={onShow} />
      <CardDesk card={card} outlooks={futures.outlooks} />
      <NextStep shown={card.card.id} inHand={futures.inHand} onShow={onShow} onCommit={onCommit} />
    </RunColumns>
  );
}

function EmptyDesk({ onShow, onCommit }: WorkProps) {
  const t = useTranslations('decide');
  const { pending, world } = useRun();
  const outlook = useOutlook(pending);
  return (
    <MeasureBook outlook={outlook}>
      <RunColumns
        record={<RecordColumn />}
        outlook={
          <div className="space-y-6">
            <TensionColumn world={world} outlook={outlook} />
            <ConfidencePair world={world} />
          </div>
        }
      >
        <h1 className="text-h1">{t('noCards')}</h1>
        <p className="mt-3 running">{t('noCardsText')}</p>
        <NextStep shown={undefined} onShow={onShow} onCommit={onCommit} />
      </RunColumns>
    </MeasureBook>
  );
}

function Quarter({ show }: { show: ShowScreen }) {
  const { own, pending, leftOpen, commit } = useRun();
  const first = own.find(({ card }) => pending[card.id] === undefined && !leftOpen.includes(card.id)) ?? own[0];
  const [shown, setShown] = useState(first?.card.id);
  const top = useRef<HTMLDivElement>(null);
  const card = own.find((known) => known.card.id === shown);
  const onShow = (id: string) => {
    setShown(id);
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  };
  const onCommit = () => {
    commit();
    show('reveal');
  };
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      {card ? (
        <CardWork key={card.card.id} card={card} onShow={onShow} onCommit={onCommit} />
      ) : (
        <EmptyDesk onShow={onShow} onCommit={onCommit} />
      )}
    </div>
  );
}

/** The cards of the coming quarter, one after another, until all are answered and can be committed. */
export function DecideScreen({ show }: { show: ShowScreen }) {
  const { document, isOver } = useRun();
  useEffect(() => {
    if (isOver) show('end');
  }, [isOver, show]);
  return isOver ? null : <Quarter key={document.head ?? 'start'} show={show} />;
}
