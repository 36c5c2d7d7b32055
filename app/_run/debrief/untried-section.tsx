'use client';

import { useTranslations } from 'next-intl';
import { innerQuotes } from '@/lib/charts/inner-quotes';
import { type UntriedOption, undealtCards, untriedOptions } from '@/lib/run/debrief-untried';
import type { PlayedTree } from '@/lib/run/play-tree';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useConditionText } from '../outlook/use-condition-text';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';

function Hindrance({ option }: { option: UntriedOption }) {
  const t = useTranslations('debrief.untried');
  const conditionText = useConditionText();
  if (option.reach === 'closed') return t('closed', { conditions: conditionText(option.requires) });
  return t('dear', { cost: option.cost, held: option.held.toFixed(1) });
}

function UntriedItem({ option, onTry }: { option: UntriedOption; onTry: () => void }) {
  const t = useTranslations('debrief.untried');
  const { texts, readOnly } = useRun();
  const { label, description } = texts.cards[option.card]!.options[option.option]!;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
      <div className="min-w-0 max-w-[34rem] flex-1 basis-64">
        <p className="font-semibold">{label}</p>
        <p className="text-small text-soft">{description}</p>
        {option.reach !== 'open' && (
          <p className="text-small">
            <Hindrance option={option} />
          </p>
        )}
      </div>
      {!readOnly && option.reach === 'open' && (
        <Button onClick={onTry} aria-label={t('tryIt', { option: label })}>
          {t('try')}
        </Button>
      )}
    </li>
  );
}

function Undealt({ cards }: { cards: ReturnType<typeof undealtCards> }) {
  const t = useTranslations('debrief.untried');
  const conditionText = useConditionText();
  const { texts } = useRun();
  if (cards.length === 0) return null;
  return (
    <ul className="mt-4 text-small text-soft">
      {cards.map(({ card, requires }) => (
        <li key={card}>
          {t('undealt', { question: innerQuotes(texts.cards[card]!.question), conditions: conditionText(requires) })}
        </li>
      ))}
    </ul>
  );
}

/** The player's options that no branch has taken, by card; a tap stands on the quarter before and opens the desk. */
export function UntriedSection({ tree, show }: { tree: PlayedTree; show: ShowScreen }) {
  const t = useTranslations('debrief.untried');
  const quarterName = useQuarterName();
  const { compiled, document, takeUp, texts, calendar } = useRun();
  const untried = untriedOptions(compiled, document, tree);
  const cards = [...new Set(untried.map(({ card }) => card))];
  const tryIt = (option: UntriedOption) => {
    takeUp(option.from, option.others);
    show('decide');
  };
  return (
    <>
      <p className="text-small text-soft measure">{t(untried.length === 0 ? 'none' : 'note')}</p>
      {cards.map((card) => {
        const options = untried.filter((option) => option.card === card);
        return (
          <section key={card} className="mt-4 border-hairline border-t pt-3">
            <h3 className="text-h3">{texts.cards[card]!.question}</h3>
            <p className="text-caption text-soft">{quarterName(calendar(options[0]!.quarter))}</p>
            <ul className="divide-y divide-hairline">
              {options.map((option) => (
                <UntriedItem key={option.option} option={option} onTry={() => tryIt(option)} />
              ))}
            </ul>
          </section>
        );
      })}
      <Undealt cards={undealtCards(compiled, document, tree)} />
    </>
  );
}
