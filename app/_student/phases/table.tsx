'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import { Button } from '../../_components/button';
import { Tabs } from '../../_components/tabs';
import { CardBrief } from '../../_run/decide/card-brief';
import { CardTable } from '../card-table';
import { useStudent } from '../class-context';
import { Arguments, AskedNow } from '../parts/asked';
import { Talks } from '../parts/cables';
import { CommitDialog, Committed, ReasonDialog, StatedReason } from '../parts/commit';
import { Foot, ReadyFoot } from '../parts/foot';
import { LeaningCount } from '../parts/leanings';
import { Options } from '../parts/options';
import { ScreenTitle } from '../parts/screen-title';
import { Standings } from '../parts/standings';
import { usePress } from '../use-press';

const TABS = ['card', 'options', 'talks'] as const;
type TabName = (typeof TABS)[number];

/** What this seat leans to, and how it says so. */
const useLeaning = (card: string) => {
  const { commands, seat, room } = useStudent();
  const [leaning, press] = usePress(commands, seat.leaning, room.position, card);
  const lean = (_card: string, option: string | null | undefined) =>
    void press(option ?? null, { type: 'LeanTo', option: option ?? null });
  return [leaning, lean] as const;
};

interface StepProps {
  card: CompiledCard;
  side: string;
  leaning: string | null;
  /** Null where the options are in view. */
  showOptions: (() => void) | null;
}

/** The foot of the lead where votes decide: its vote is given, and it says why. */
function VotingLeadFoot({ side }: { side: string }) {
  const t = useTranslations('student');
  const { seat } = useStudent();
  const [open, setOpen] = useState(false);
  const isSaid = (seat.delegation?.reason ?? '') !== '';
  return (
    <Foot
      next={
        <Button weight={isSaid ? 'plain' : 'primary'} onClick={() => setOpen(true)}>
          {t(isSaid ? 'reason.change' : 'reason.say')}
        </Button>
      }
    >
      <LeaningCount /> {t('choose.votesDecideLead')}
      <ReasonDialog side={side} open={open} onOpenChange={setOpen} />
    </Foot>
  );
}

/** The foot of choosing: for the head to commit what it leans to, for the others where the delegation stands. */
function ChooseFoot({ card, side, leaning, showOptions }: StepProps) {
  const t = useTranslations('student.choose');
  const { seat, room, texts } = useStudent();
  const [open, setOpen] = useState(false);
  const commitment = seat.delegation?.commitment ?? null;
  const mayCommit = room.settings.rule === 'head' && seat.isLead;
  const toOptions = leaning === null && showOptions && (
    <Button weight="primary" onClick={showOptions}>
      {t('toOptions')}
    </Button>
  );
  const stays = leaning !== null || showOptions !== null;
  if (commitment) return <ReadyFoot>{t('committed')}</ReadyFoot>;
  if (room.settings.rule === 'majority' && seat.isLead && leaning !== null) return <VotingLeadFoot side={side} />;
  if (!mayCommit)
    return (
      <Foot stays={stays} next={toOptions}>
        <LeaningCount /> {t(room.settings.rule === 'majority' ? 'votesDecide' : 'headDecides')}
      </Foot>
    );
  if (leaning === null)
    return (
      <Foot stays={stays} next={toOptions}>
        <LeaningCount /> {t('leanFirst')}
      </Foot>
    );
  const label = texts.cards[card.card.id]!.options[leaning]!.label;
  return (
    <Foot
      next={
        <Button weight="primary" onClick={() => setOpen(true)}>
          {t('toCommit')}
        </Button>
      }
    >
      {label}
      <CommitDialog side={side} option={leaning} label={label} open={open} onOpenChange={setOpen} />
    </Foot>
  );
}

/** The card of one's capital: its question, its options with what each may do, and the talk with the other capital. */
function CardTabs({ card, side }: { card: CompiledCard; side: string }) {
  const t = useTranslations('student.table');
  const { room, seat, texts } = useStudent();
  const isChoosing = room.place.phase === 'choose';
  const [tab, setTab] = useState<TabName>(isChoosing ? 'options' : 'card');
  const [leaning, lean] = useLeaning(card.card.id);
  const show = (next: TabName) => {
    setTab(next);
    window.scrollTo({ top: 0 });
  };
  const cables = (seat.delegation?.cables ?? []).filter(({ quarter }) => quarter === room.place.quarter).length;
  const contents = {
    card: (
      <>
        <CardBrief card={card} />
        <Arguments card={card.card.id} />
      </>
    ),
    options: (
      <>
        <h1 className="text-h3">{texts.cards[card.card.id]!.question}</h1>
        <Options card={card} side={side} />
      </>
    ),
    talks: (
      <>
        <h1 className="sr-only">{t('talk')}</h1>
        <Talks side={side} />
      </>
    ),
  };
  return (
    <CardTable side={side} pending={leaning === null ? NOTHING : { [card.card.id]: leaning }} setPending={lean}>
      {isChoosing && <Standings />}
      <Committed />
      <StatedReason />
      <div className="mt-2">
        <Tabs
          label={t('tabs')}
          value={tab}
          onValueChange={(next) => show(TABS.find((known) => known === next) ?? 'card')}
          tabs={TABS.map((value) => ({ value, label: t(`tab.${value}`, { count: cables }), content: contents[value] }))}
        />
      </div>
      {isChoosing ? (
        <ChooseFoot
          card={card}
          side={side}
          leaning={leaning}
          showOptions={tab === 'options' ? null : () => show('options')}
        />
      ) : (
        <ReadyFoot stays={tab !== 'options' || leaning !== null}>
          <LeaningCount />
        </ReadyFoot>
      )}
    </CardTable>
  );
}

const NOTHING = {};

/** Discussing and choosing: the card of one's capital, or word that it has none this quarter. */
export function TableScreen({ side }: { side: string }) {
  const t = useTranslations('student.table');
  const { room, pack, texts } = useStudent();
  const card = pack.compiled.cardById.get(room.cards[side] ?? '');
  if (!card || !texts.cards[card.card.id])
    return (
      <>
        <ScreenTitle title={t('noCard', { side: texts.sides[side]!.name })}>{t('noCardText')}</ScreenTitle>
        {room.place.phase === 'choose' && <Standings />}
        <AskedNow />
        <Talks side={side} />
        <ReadyFoot />
      </>
    );
  return <CardTabs key={`${card.card.id} ${room.place.phase}`} card={card} side={side} />;
}
