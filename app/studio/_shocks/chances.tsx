'use client';

import { useTranslations } from 'next-intl';
import { memo, useMemo, useState } from 'react';
import { listAt, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { quartersOf } from '@/lib/authoring/schedule';
import { chancesPath, recordShock } from '@/lib/authoring/shocks';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { usePlace } from '../_fields/use-place';

const MOST = 100;

/** Per cent as a share without the traces of binary arithmetic. */
const shareOf = (percent: number): number => Math.round(percent * 100) / 10_000;

function Percent({ path, name }: { readonly path: Path; readonly name: string }) {
  const place = usePlace(path);
  const [typed, setTyped] = useState<string | null>(null);
  const stated = typeof place.value === 'number' ? String(Math.round(place.value * 10_000) / 100) : '';
  const take = (text: string): void => {
    setTyped(text);
    const percent = Number(text);
    if (text.trim() === '') place.set(undefined);
    else if (percent >= 0 && percent <= MOST) place.set(shareOf(percent));
  };
  return (
    <input
      type="number"
      inputMode="decimal"
      min={0}
      max={MOST}
      step={1}
      aria-label={name}
      aria-invalid={place.issues.some(({ severity }) => severity === 'error') || undefined}
      data-place={place.name}
      placeholder="0"
      value={typed ?? stated}
      onChange={({ target }) => take(target.value)}
      onBlur={() => setTyped(null)}
      className={`${INPUT} w-full px-2 text-right`}
    />
  );
}

const ChanceOf = memo(function ChanceOf({ id, quarter, at }: { id: string; quarter: string; at: Path }) {
  const t = useTranslations('studio.shocks');
  const quarterName = useQuarterName();
  const edit = useEdit();
  const isRecorded = useDraftValue((document) => listAt(document, [...at, 'recorded']).includes(quarter));
  const name = quarterName(quarter);
  return (
    <li className="w-24">
      <p className="text-caption text-soft" aria-hidden="true">
        {quarterName(quarter, 'short')}
      </p>
      <Percent path={[...at, 'probability', quarter]} name={t('chanceIn', { quarter: name })} />
      <label className="flex min-h-9 cursor-pointer items-center gap-1.5 text-caption">
        <input
          type="checkbox"
          className="accent-ink"
          checked={isRecorded}
          onChange={({ target }) => edit((document) => recordShock(document, id, quarter, target.checked))}
        />
        {t('inRecord')}
        <span className="sr-only">: {name}</span>
      </label>
    </li>
  );
});

/** A shock's chance in each quarter, and the quarters in which the record places it. */
export function Chances({ id }: { readonly id: string }) {
  const t = useTranslations('studio.shocks');
  const store = useDraftStore();
  const span = useDraftValue(({ pack }) => `${pack.starts} ${pack.quarters}`);
  const where = useDraftValue((document) => chancesPath(document, id).join(' '));
  const at = useMemo(() => where.split(' '), [where]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the span says which quarters there are
  const quarters = useMemo(() => quartersOf(store.document), [span, store]);
  return (
    <section aria-labelledby="chances" className="mt-6 border-hairline border-t pt-4">
      <h3 id="chances" className="text-h3" data-place={placeOf([...at, 'probability'])} tabIndex={-1}>
        {t('chances')}
      </h3>
      <p className="measure text-small text-soft">{t('chancesHelp')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-3 gap-y-2">
        {quarters.map((quarter) => (
          <ChanceOf key={quarter} id={id} quarter={quarter} at={at} />
        ))}
      </ul>
    </section>
  );
}
