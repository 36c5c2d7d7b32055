'use client';

import { useTranslations } from 'next-intl';
import { listAt, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { Button } from '../../_components/button';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftValue, useFaults } from '../_draft/use-draft-value';
import { useIndicatorNames } from '../_draft/use-names';
import { Faults } from '../_fields/faults';
import { useListActions } from '../_fields/list-actions';
import { useWord } from '../_fields/use-word';

interface MattersFieldProps {
  /** The very same array from render to render. */
  readonly path: Path;
  readonly name: string;
}

/** The indicators that a role watches. */
export function MattersField({ path, name }: MattersFieldProps) {
  const t = useTranslations('studio.roles.roles');
  const word = useWord();
  const indicators = useIndicatorNames();
  const actions = useListActions(path);
  const held = useDraftValue((document) => listAt(document, path).map(String).join('\n'));
  const ids = held === '' ? [] : held.split('\n');
  const faults = useFaults(placeOf(path));
  return (
    <fieldset>
      <legend className="text-small font-semibold" data-place={placeOf(path)} tabIndex={-1}>
        {t('matters')}
      </legend>
      <p className="measure text-caption text-soft">{word('matters')}</p>
      <Faults issues={faults} />
      <ul className="flex flex-wrap items-center gap-x-4">
        {ids.map((id, at) => {
          const indicator = indicators.find((known) => known.id === id)?.name ?? id;
          return (
            <li key={id} className="text-small">
              {indicator}
              <Button weight="quiet" onClick={() => actions.remove(at)}>
                {t('leaveOut')}
                <span className="sr-only">: {indicator}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <select
        aria-label={t('addMatter', { name })}
        value=""
        onChange={({ target }) => actions.add(target.value)}
        className={`${INPUT} max-w-full cursor-pointer`}
      >
        <option value="">{t('addMatterShort')}</option>
        {indicators
          .filter(({ id }) => !ids.includes(id))
          .map(({ id, name: indicator }) => (
            <option key={id} value={id}>
              {indicator}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
