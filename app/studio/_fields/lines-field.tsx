'use client';

import { listAt, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { useDraftValue, useFaults } from '../_draft/use-draft-value';
import { AddButton } from './add-button';
import { Faults } from './faults';
import { ItemButtons } from './item-buttons';
import { useListActions } from './list-actions';
import { TextField } from './text-field';

interface LinesFieldProps {
  /** The very same array from render to render. */
  readonly path: Path;
  readonly title: string;
  /** Names a line by its number. */
  readonly lineName: (number: number) => string;
  readonly add: string;
  readonly help?: string;
}

/** Lines of text in an order that matters: written, added, moved and removed. */
export function LinesField({ path, title, lineName, add, help }: LinesFieldProps) {
  const count = useDraftValue((document) => listAt(document, path).length);
  const place = placeOf(path);
  const faults = useFaults(place);
  const actions = useListActions(path);
  return (
    <fieldset className="@container min-w-0">
      <legend className="text-small font-semibold" data-place={place} tabIndex={-1}>
        {title}
      </legend>
      {help && <p className="measure text-caption text-soft">{help}</p>}
      <Faults issues={faults} />
      <ol>
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
          <li key={at} className="mt-2 grid gap-x-3 @2xl:grid-cols-[minmax(0,1fr)_auto] @2xl:items-center">
            <TextField path={[...path, at]} label={lineName(at + 1)} rows={2} />
            <ItemButtons
              name={lineName(at + 1)}
              at={at}
              count={count}
              onMove={(to) => actions.move(at, to)}
              onRemove={() => actions.remove(at)}
            />
          </li>
        ))}
      </ol>
      <AddButton onAdd={() => actions.add('')}>{add}</AddButton>
    </fieldset>
  );
}
