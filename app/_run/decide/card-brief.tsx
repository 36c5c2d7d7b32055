'use client';

import { useTranslations } from 'next-intl';
import type { CompiledCard } from '@/lib/engine/compile';
import { CitationLink } from '../../_components/citation-link';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';

function Stakes({ card }: { card: string }) {
  const t = useTranslations('decide');
  const { pack, texts } = useRun();
  const place = usePlace();
  return (
    <div className="mt-5 grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {pack.sides.map(({ id }) => (
        <div key={id} className="text-small">
          <h2 className="font-sans">
            {t.rich('stake', { side: () => <SideName place={place(id)}>{texts.sides[id]!.name}</SideName> })}
          </h2>
          <p>{texts.cards[card]!.stakes[id]!}</p>
        </div>
      ))}
    </div>
  );
}

/** A card's question, its background, and what is at stake for each side. */
export function CardBrief({ card: { card, deciders } }: { card: CompiledCard }) {
  const t = useTranslations('decide');
  const quarterName = useQuarterName();
  const place = usePlace();
  const { texts, side, calendar } = useRun();
  const { question, background } = texts.cards[card.id]!;
  return (
    <div className="mt-6 max-w-[40rem] first:mt-0">
      <p className="text-small">
        {t.rich(deciders.length > 1 ? 'jointDecides' : 'decides', {
          side: () => <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>,
          quarter: quarterName(calendar(card.quarter)),
        })}
      </p>
      <h1 className="mt-1 text-h1">{question}</h1>
      <p className="mt-3 running">{background}</p>
      <p className="mt-1 flex flex-wrap gap-x-3">
        {card.sources.map((citation) => (
          <CitationLink key={citation.document} cited={{ citation, claim: question }} />
        ))}
      </p>
      <Stakes card={card.id} />
      {deciders.length > 1 && <p className="mt-3 text-small text-soft">{t('jointNote')}</p>}
    </div>
  );
}
