'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import type { CompiledCard } from '@/lib/engine/compile';
import type { OptionEffect, OptionOutlook } from '@/lib/ensemble/compare-options';
import type { Option } from '@/lib/model/pack';
import { Button } from '../../_components/button';
import { CostPips } from '../../_components/cost-pips';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useConditionText } from '../outlook/use-condition-text';
import { useRun } from '../run-context';
import { EffectList } from './effect-list';
import { type Hindrance, heldFor, hindranceOf } from './option-state';
import { RedLineChanges } from './red-line-changes';
import { TensionChanges } from './tension-changes';

function HindranceNote({ hindrance, option }: { hindrance: Hindrance; option: Option }) {
  const t = useTranslations('decide.hindrance');
  const format = useFormatter();
  const conditionText = useConditionText();
  if (hindrance.kind === 'closed') return t('closed', { condition: conditionText(option.requires) });
  if (hindrance.kind === 'readOnly') return t('readOnly');
  return t('tooDear', { cost: option.cost, held: format.number(hindrance.held, { maximumFractionDigits: 1 }) });
}

/** What the button of an option says before it is pressed, and after. */
export interface ChoiceWords {
  readonly choose: string;
  readonly chosen: string;
}

interface ChooseButtonProps {
  option: Option;
  card: CompiledCard;
  label: string;
  words: ChoiceWords | undefined;
}

function ChooseButton({ option, card, label, words }: ChooseButtonProps) {
  const t = useTranslations('decide');
  const desk = useRun();
  const note = useId();
  const isChosen = desk.pending[card.card.id] === option.id;
  const isAnswered = desk.pending[card.card.id] !== undefined || desk.leftOpen.includes(card.card.id);
  const hindrance = hindranceOf(desk, card, option);
  return (
    <div className={`no-print bottom-0 self-end bg-sheet py-3 md:static md:pb-0 ${isAnswered ? '' : 'sticky'}`}>
      <Button
        className={`w-full ${isChosen ? 'border-ink' : ''}`}
        aria-pressed={isChosen}
        aria-disabled={hindrance !== null}
        aria-describedby={hindrance ? note : undefined}
        onClick={() => hindrance === null && desk.setPending(card.card.id, isChosen ? undefined : option.id)}
      >
        {words ? words[isChosen ? 'chosen' : 'choose'] : t(isChosen ? 'chosen' : 'choose')}
        <span className="sr-only">: {label}</span>
      </Button>
      {hindrance && (
        <p id={note} className="mt-1.5 text-caption text-soft">
          <HindranceNote hindrance={hindrance} option={option} />
        </p>
      )}
    </div>
  );
}

interface OptionBlockProps {
  card: CompiledCard;
  option: Option;
  letter: string;
  outlook: OptionOutlook | undefined;
  /** The tensions of the outlook that are shown. */
  tensions: readonly OptionEffect[] | undefined;
  /** How far the scales of tensions and of red lines reach, in points. */
  reach: number;
  lineReach: number;
  withReasons: boolean;
  /** In place of the words of solo play. */
  words?: ChoiceWords | undefined;
  /** Said above the button, for example who leans to it. */
  note?: ReactNode;
}

/** Whether an option's effects are unfolded on a phone: as the reader left them, until reasons are asked for or put away. */
const useUnfolded = (withReasons: boolean): readonly [boolean, () => void] => {
  const [left, setLeft] = useState({ withReasons, open: withReasons });
  const open = left.withReasons === withReasons ? left.open : withReasons;
  return [open, () => setLeft({ withReasons, open: !open })];
};

/** An option: what is done, what it costs, what it may change, and what each effect rests on. Folds on phones. */
export function OptionBlock({ card, option, letter, outlook, withReasons, words, note, ...shown }: OptionBlockProps) {
  const t = useTranslations('decide');
  const desk = useRun();
  const [open, toggle] = useUnfolded(withReasons);
  const more = useId();
  const { label, description, why } = desk.texts.cards[card.card.id]!.options[option.id]!;
  const isChosen = desk.pending[card.card.id] === option.id;
  return (
    <li
      className={`grid content-start border bg-sheet px-4 pt-4 md:row-span-6 md:grid-rows-subgrid md:pb-4 ${isChosen ? 'border-ink outline outline-ink' : 'border-hairline'}`}
    >
      <div>
        <h3 className="flex gap-2.5 text-h3">
          <span className="font-normal text-soft">{letter}</span>
          {label}
        </h3>
        <p className="mt-1 text-small text-soft">{description}</p>
        {option.inferred && (
          <p className="mt-1.5 text-caption">
            <EvidenceMark evidence="inferred" /> {t('inferredOption')}
          </p>
        )}
      </div>
      <div className="mt-3 border-hairline border-b pb-2.5">
        <CostPips cost={option.cost} held={heldFor(desk, card)} />
      </div>
      <div className="mt-2.5">
        <TensionChanges effects={shown.tensions} agreement={outlook?.agreement ?? null} reach={shown.reach} />
      </div>
      <div className="mt-3">
        <RedLineChanges outlooks={outlook?.redLines} reach={shown.lineReach} />
      </div>
      <div id={more} className={`mt-3 border-hairline border-t pt-3 ${open ? '' : 'max-md:hidden'}`}>
        <h4 className="mb-2 eyebrow">{t('restsOn')}</h4>
        <EffectList claim={label} effects={option.effects} why={why} withReasons={withReasons} />
      </div>
      <button
        type="button"
        className="mt-2 min-h-11 w-fit cursor-pointer text-small text-link md:hidden"
        aria-expanded={open}
        aria-controls={more}
        onClick={toggle}
      >
        {t(open ? 'less' : 'more', { count: option.effects.length })}
      </button>
      {note}
      <ChooseButton option={option} card={card} label={label} words={words} />
    </li>
  );
}
