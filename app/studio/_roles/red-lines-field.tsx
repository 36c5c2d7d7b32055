'use client';

import { useTranslations } from 'next-intl';
import { type Json, listAt, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { useDraftValue, useFaults } from '../_draft/use-draft-value';
import { useIndicatorNames } from '../_draft/use-names';
import { AddButton } from '../_fields/add-button';
import { Faults } from '../_fields/faults';
import { ItemButtons } from '../_fields/item-buttons';
import { useListActions } from '../_fields/list-actions';
import { useWord } from '../_fields/use-word';
import { RedLineRow } from './red-line-row';

interface RedLinesFieldProps {
  /** The very same array from render to render. */
  readonly path: Path;
  /** Whose lines they are. */
  readonly name: string;
}

const USUAL_LEVEL = 40;

/** Levels that must not be crossed. */
export function RedLinesField({ path, name }: RedLinesFieldProps) {
  const t = useTranslations('studio.roles.redLines');
  const word = useWord();
  const actions = useListActions(path);
  const [first] = useIndicatorNames();
  const count = useDraftValue((document) => listAt(document, path).length);
  const faults = useFaults(placeOf(path));
  const fresh: Json = { indicator: first?.id ?? '', fallBelow: USUAL_LEVEL };
  return (
    <fieldset className="@container min-w-0">
      <legend className="text-small font-semibold" data-place={placeOf(path)} tabIndex={-1}>
        {t('title')}
      </legend>
      <p className="measure text-caption text-soft">{word('redLines')}</p>
      <Faults issues={faults} />
      <ol>
        {Array.from({ length: count }, (_, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: red lines have nothing but their place
            key={at}
            className="grid gap-x-3 border-hairline border-b pt-0.5 pb-1.5 @2xl:grid-cols-[minmax(0,1fr)_auto] @2xl:items-center"
          >
            <fieldset aria-label={t('line', { number: at + 1, name })} className="min-w-0">
              <RedLineRow path={[...path, at]} />
            </fieldset>
            <ItemButtons
              name={t('line', { number: at + 1, name })}
              at={at}
              count={count}
              onMove={(to) => actions.move(at, to)}
              onRemove={() => actions.remove(at)}
            />
          </li>
        ))}
      </ol>
      <AddButton onAdd={() => actions.add(fresh)}>
        {t('add')}
        <span className="sr-only">: {name}</span>
      </AddButton>
    </fieldset>
  );
}
