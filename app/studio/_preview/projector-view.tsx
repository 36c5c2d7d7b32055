'use client';

import { useLocale, useMessages, useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import type { PreviewAnswer } from '@/lib/authoring/preview';
import type { CompiledCard } from '@/lib/engine/compile';
import { readOut } from '@/lib/engine/read-out';
import { BOTH } from '@/lib/model/closed-sets';
import { BandScale } from '../../_components/band-scale';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { FanFigure } from '../../_components/fan-figure';
import { type RunDesk, useRun } from '../../_run/run-context';
import { Discuss } from '../../_screen/discuss';
import { Frame } from '../../_screen/frame';
import { ScreenProvider } from '../../_screen/screen-context';
import { projectorDesk } from './projector-desk';
import { SmallScreen } from './small-screen';

/** Tensions that the projector shows. */
const SHOWN = 5;

/** The tensions that the projector would show: the card's own lines, then those that end furthest from where they stand. */
const shownTensions = (answer: PreviewAnswer, lines: readonly string[], now: Readonly<Record<string, number>>) => {
  const moved = Object.entries(answer.projection.tensions)
    .map(([id, spreads]) => ({ id, end: spreads.at(-1)!, moves: Math.abs(spreads.at(-1)!.p50 - (now[id] ?? 0)) }))
    .sort((a, b) => b.moves - a.moves);
  const own = moved.filter(({ id }) => lines.includes(id));
  return [...own, ...moved.filter(({ id }) => !lines.includes(id))].slice(0, SHOWN);
};

type DiscussProps = Pick<RunDesk, 'compiled' | 'texts'> & { readonly card: CompiledCard; readonly quarter: number };

/** What the screen shows: words, and no number that an effect could change. */
const wordsOf = ({ compiled, texts, card: { card, deciders }, quarter }: DiscussProps): string =>
  JSON.stringify([
    compiled.sides,
    compiled.pack.starts,
    texts.title,
    texts.sides,
    texts.cards[card.id],
    deciders,
    quarter,
  ]);

/** The screen of a class that discusses the card, made of the projector's own parts; drawn anew where its words change. */
const DiscussScreen = memo(
  function DiscussScreen(props: DiscussProps) {
    const language = useLocale();
    const messages = useMessages();
    return (
      <SmallScreen>
        <ScreenProvider desk={projectorDesk({ ...props, language, messages })}>
          <Frame isLost={false} isSmall>
            <Discuss />
          </Frame>
        </ScreenProvider>
      </SmallScreen>
    );
  },
  (before, after) => wordsOf(before) === wordsOf(after),
);

interface ProjectorViewProps {
  readonly answer: PreviewAnswer;
  readonly card: CompiledCard;
}

/** Where the tensions go that the reveal would show, and the fan of the first of them. */
function Outlook({ answer, card }: ProjectorViewProps) {
  const outlook = useTranslations('outlook');
  const { compiled, pack, texts, world, outlookQuarters } = useRun();
  const now = readOut(compiled, world.levels).tensions;
  const shown = shownTensions(answer, card.card.lines, now);
  const first = shown[0];
  return (
    <>
      <ul className="mt-3 space-y-2">
        {shown.map(({ id, end }) => {
          const feltBy = pack.tensions.find((known) => known.id === id)?.feltBy ?? BOTH;
          return (
            <li key={id}>
              <BandScale
                name={texts.tensions[id]!.name}
                note={feltBy === BOTH ? outlook('feltByBoth') : texts.sides[feltBy]!.name}
                now={now[id]!}
                outlook={end}
              />
            </li>
          );
        })}
      </ul>
      {first && (
        <div className="mt-3 border-hairline border-t pt-3">
          <FanFigure
            name={texts.tensions[first.id]!.name}
            spreads={answer.projection.tensions[first.id]!}
            quarters={outlookQuarters}
            tension
          />
        </div>
      )}
    </>
  );
}

/** What a class would see of the card on the wall, as small as the column is or as large as the window; and where the tensions go. */
export function ProjectorView({ answer, card }: ProjectorViewProps) {
  const t = useTranslations('studio.preview');
  const [isLarge, setLarge] = useState(false);
  const { compiled, texts, world } = useRun();
  if (!texts.cards[card.card.id]) return null;
  const screen = <DiscussScreen compiled={compiled} texts={texts} card={card} quarter={world.quarter + 1} />;
  return (
    <section aria-label={t('projector')}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-small font-semibold">
        {t('projector')}
        <Button weight="quiet" className="-my-2 -mr-2 font-normal" onClick={() => setLarge(true)}>
          {t('large')}
        </Button>
      </p>
      <div className="mt-1">{screen}</div>
      <Outlook answer={answer} card={card} />
      <Dialog open={isLarge} onOpenChange={setLarge} title={t('projector')} place="wide">
        {screen}
      </Dialog>
    </section>
  );
}
