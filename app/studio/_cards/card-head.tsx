'use client';

import { useLocale, useTranslations } from 'next-intl';
import { duplicateCard, removeCard, renameCard } from '@/lib/authoring/cards';
import { cardName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { quarterNumber } from '@/lib/engine/compile';
import { useDraft } from '../_draft/draft-context';
import { useFaults } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { Faults } from '../_fields/faults';
import { useOtherLanguage } from '../_fields/pack-text';
import { FileActions } from '../_ids/file-actions';

/** The cards before and after one, in the order of their quarters. */
const useNeighbours = (id: string): readonly [string | undefined, string | undefined] => {
  const { document } = useDraft();
  const starts = String(document.pack.starts);
  const ids = Object.entries(document.cards)
    .map(([known, { quarter }]) => ({ known, at: quarterNumber(starts, String(quarter)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ known }) => known);
  const place = ids.indexOf(id);
  return [ids[place - 1], ids[place + 1]];
};

function CardWays({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const { hrefOf } = useWay();
  const [before, after] = useNeighbours(id);
  return (
    <nav aria-label={t('ways')} className="flex flex-wrap gap-x-5 text-small">
      <WayLink href={hrefOf('cards')} className="py-1.5 text-link">
        {t('all')}
      </WayLink>
      {before !== undefined && (
        <WayLink href={hrefOf('cards', before)} className="py-1.5 text-link">
          {t('before')}
        </WayLink>
      )}
      {after !== undefined && (
        <WayLink href={hrefOf('cards', after)} className="py-1.5 text-link">
          {t('after')}
        </WayLink>
      )}
    </nav>
  );
}

/** What the open card asks, its id, and what can be done with the whole of it. */
export function CardHead({ id }: { readonly id: string }) {
  const language = useLocale();
  const { document } = useDraft();
  const place = placeOf(['cards', id]);
  const faults = useFaults(place);
  const name = cardName(document, language, id);
  const otherLanguage = useOtherLanguage();
  return (
    <header>
      <CardWays id={id} />
      <h2 id="card-title" lang={otherLanguage(name)} className="mt-1 text-h2" data-place={place} tabIndex={-1}>
        {name}
      </h2>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <p lang="en" className="text-caption text-soft">
          {id}
        </p>
        <FileActions
          part="cards"
          id={id}
          name={name}
          duplicate={duplicateCard}
          remove={removeCard}
          rename={renameCard}
        />
      </div>
      <Faults issues={faults} />
    </header>
  );
}
