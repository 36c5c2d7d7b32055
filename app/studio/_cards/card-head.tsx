'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { duplicateCard, removeCard, renameCard } from '@/lib/authoring/cards';
import { cardName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { quarterNumber } from '@/lib/engine/compile';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useEdit, useFaults } from '../_draft/use-draft-value';
import { useTellRemoved } from '../_editor/removed-line';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { Faults } from '../_fields/faults';
import { IdDialog } from '../_ids/id-dialog';

/** The cards before and after one, in the order of their quarters. */
const useNeighbours = (id: string): readonly [string | undefined, string | undefined] => {
  const { document } = useDraft();
  const starts = String(document.pack.starts);
  const ids = Object.entries(document.cards)
    .sort(([, a], [, b]) => quarterNumber(starts, String(a.quarter)) - quarterNumber(starts, String(b.quarter)))
    .map(([known]) => known);
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

function CardActions({ id, onRename }: { readonly id: string; readonly onRename: () => void }) {
  const t = useTranslations('studio.cards');
  const { document } = useDraft();
  const edit = useEdit();
  const { go } = useWay();
  const language = useLocale();
  const tellRemoved = useTellRemoved();
  const duplicate = (): void => {
    const copy = duplicateCard(document, id);
    if (edit(() => copy.changes)) go('cards', copy.id);
  };
  const remove = (): void => {
    tellRemoved(cardName(document, language, id));
    if (edit((now) => removeCard(now, id))) go('cards');
  };
  return (
    <p className="-ml-2 flex flex-wrap gap-x-1">
      <Button weight="quiet" onClick={onRename}>
        {t('rename')}
      </Button>
      <Button weight="quiet" onClick={duplicate}>
        {t('duplicate')}
      </Button>
      <Button weight="quiet" onClick={remove}>
        {t('remove')}
      </Button>
    </p>
  );
}

/** What the open card asks, its id, and what can be done with the whole of it. */
export function CardHead({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const language = useLocale();
  const { document } = useDraft();
  const edit = useEdit();
  const { go } = useWay();
  const [isRenaming, setRenaming] = useState(false);
  const place = placeOf(['cards', id]);
  const faults = useFaults(place);
  const rename = (to: string): void => {
    if (edit((now) => renameCard(now, id, to))) go('cards', to);
  };
  return (
    <header>
      <CardWays id={id} />
      <h2 id="card-title" className="mt-1 text-h2" data-place={place} tabIndex={-1}>
        {cardName(document, language, id)}
      </h2>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <p className="text-caption text-soft">{id}</p>
        <CardActions id={id} onRename={() => setRenaming(true)} />
      </div>
      <Faults issues={faults} />
      {isRenaming && (
        <IdDialog
          title={t('rename')}
          submit={t('renameSubmit')}
          taken={Object.keys(document.cards).filter((known) => known !== id)}
          start={{ id }}
          onDone={(asked) => rename(asked.id)}
          onClose={() => setRenaming(false)}
        />
      )}
    </header>
  );
}
