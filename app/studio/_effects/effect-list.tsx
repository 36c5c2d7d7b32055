'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { newEffect } from '@/lib/authoring/effects';
import { listAt, type Path } from '@/lib/authoring/json';
import { appendItem } from '@/lib/authoring/list-edits';
import { placeOf } from '@/lib/authoring/places';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { AddButton } from '../_fields/add-button';
import { useListActions } from '../_fields/list-actions';
import { EffectRow } from './effect-row';

interface EffectListProps {
  /** The very same array from render to render. */
  readonly path: Path;
  /** The card whose effects these are; null for a shock's. */
  readonly card: string | null;
  readonly title: string;
  /** What has the effects, for those who hear the button; by default what the title says. */
  readonly claim?: string;
  readonly help?: string;
  /** How deep its heading stands in the page. */
  readonly level?: 3 | 4 | 5;
}

/** The effects of something as rows, each on its own, and the way to add one. */
export function EffectList({ path, card, title, claim = title, help, level = 5 }: EffectListProps) {
  const t = useTranslations('studio.effects');
  const Heading = `h${level}` as const;
  const edit = useEdit();
  const count = useDraftValue((document) => listAt(document, path).length);
  const actions = useListActions(path);
  const looking = useMemo(() => ({ card, same: true }), [card]);
  return (
    <section className="@container mt-4">
      <Heading className="font-sans text-small font-semibold" data-place={placeOf(path)} tabIndex={-1}>
        {title} <span className="font-normal text-soft">{t('count', { count })}</span>
      </Heading>
      {help && <p className="measure text-caption text-soft">{help}</p>}
      <ul className="mt-1">
        {Array.from({ length: count }, (_, at) => (
          <EffectRow
            // biome-ignore lint/suspicious/noArrayIndexKey: effects have nothing but their place
            key={at}
            list={path}
            at={at}
            count={count}
            actions={actions}
            looking={looking}
          />
        ))}
      </ul>
      <AddButton
        onAdd={() => edit((document) => appendItem(document, path, newEffect(document, listAt(document, path))))}
      >
        {t('add')}
        <span className="sr-only">: {claim}</span>
      </AddButton>
    </section>
  );
}
