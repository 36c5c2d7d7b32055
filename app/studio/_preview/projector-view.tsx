'use client';

import { useTranslations } from 'next-intl';
import type { PreviewAnswer } from '@/lib/authoring/preview';
import type { CompiledCard } from '@/lib/engine/compile';
import { readOut } from '@/lib/engine/read-out';
import { BOTH } from '@/lib/model/closed-sets';
import { BandScale } from '../../_components/band-scale';
import { FanFigure } from '../../_components/fan-figure';
import { sideClass } from '../../_components/side-name';
import { usePlace } from '../../_run/outlook/use-place';
import { useRun } from '../../_run/run-context';

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

/** What a class would see of the card on the wall: who is asked what, what to argue about, and where the tensions go. */
export function ProjectorView({ answer, card }: { readonly answer: PreviewAnswer; readonly card: CompiledCard }) {
  const t = useTranslations('studio.preview');
  const outlook = useTranslations('outlook');
  const place = usePlace();
  const { compiled, pack, texts, world, outlookQuarters } = useRun();
  const told = texts.cards[card.card.id];
  const now = readOut(compiled, world.levels).tensions;
  const shown = shownTensions(answer, card.card.lines, now);
  const first = shown[0];
  const [only, second] = card.deciders;
  if (!told || only === undefined) return null;
  return (
    <section aria-label={t('projector')}>
      <p className="text-small font-semibold">{t('projector')}</p>
      <div className="mt-2 flex" aria-hidden="true">
        {card.deciders.map((side) => (
          <span key={side} className={`grow border-t-4 ${sideClass('rule', place(side))}`} />
        ))}
      </div>
      <p className="mt-1 text-small font-semibold">
        {second === undefined ? (
          <span className={sideClass('ink', place(only))}>{t('askedOf', { side: texts.sides[only]!.name })}</span>
        ) : (
          t('askedBoth')
        )}
      </p>
      <h3 className="mt-1 font-serif text-h3">{told.question}</h3>
      <ul className="mt-2 space-y-2">
        {told.discussion.map((question, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two questions may still say the same
          <li key={i} className="running">
            {question}
          </li>
        ))}
      </ul>
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
    </section>
  );
}
