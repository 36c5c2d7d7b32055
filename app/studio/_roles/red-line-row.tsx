'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { findAt, isObject, type Json, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftValue, useEdit, useFaults } from '../_draft/use-draft-value';
import { useIndicatorNames, useSideNames, useTensionNames } from '../_draft/use-names';
import { Faults } from '../_fields/faults';
import { NumberField } from '../_fields/number-field';

const MEASURES = ['indicator', 'tension', 'confidence'] as const;
type Measure = (typeof MEASURES)[number];

/** A red line taken apart: what is measured, which way it must not go, and how far. */
interface Line {
  readonly measure: Measure;
  readonly id: string;
  readonly limit: 'riseAbove' | 'fallBelow';
  readonly level: Json;
}

const USUAL_LEVEL = 50;

const lineOf = (value: Json | undefined): Line => {
  const line = isObject(value) ? value : {};
  const measure = MEASURES.find((known) => known in line) ?? 'indicator';
  const limit = 'riseAbove' in line ? 'riseAbove' : 'fallBelow';
  return { measure, id: String(line[measure] ?? ''), limit, level: line[limit] ?? USUAL_LEVEL };
};

const asValue = ({ measure, id, limit, level }: Line): Json => ({ [measure]: id, [limit]: level });

function LimitFields({ path, line, name }: { readonly path: Path; readonly line: Line; readonly name: string }) {
  const t = useTranslations('studio.roles.redLines');
  const edit = useEdit();
  return (
    <>
      <select
        aria-label={t('limit', { name })}
        value={line.limit}
        onChange={({ target }) => {
          const limit = target.value === 'riseAbove' ? 'riseAbove' : 'fallBelow';
          edit(() => [{ op: 'set', path, value: asValue({ ...line, limit }) }]);
        }}
        className={`${INPUT} mt-1 cursor-pointer`}
      >
        <option value="riseAbove">{t('riseAbove')}</option>
        <option value="fallBelow">{t('fallBelow')}</option>
      </select>
      <NumberField
        path={[...path, line.limit]}
        label={<span className="sr-only">{t('level', { name })}</span>}
        min={0}
        max={100}
        className="w-20"
      />
    </>
  );
}

/** One red line as a sentence: this must not rise above, or fall below, so much. */
export function RedLineRow({ path }: { readonly path: Path }) {
  const t = useTranslations('studio.roles.redLines');
  const id = useId();
  const edit = useEdit();
  const line = lineOf(useDraftValue((document) => findAt(document, path)));
  const place = placeOf(path);
  const own = useFaults(place);
  const faults = [...own, ...useFaults(`${place}.${line.measure}`)];
  const named = { indicator: useIndicatorNames(), tension: useTensionNames(), confidence: useSideNames() };
  const known = named[line.measure].find((one) => one.id === line.id);
  const pick = (value: string): void => {
    const [measure, ...rest] = value.split(' ');
    const next = MEASURES.find((one) => one === measure) ?? 'indicator';
    edit(() => [{ op: 'set', path, value: asValue({ ...line, measure: next, id: rest.join(' ') }) }]);
  };
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-2">
        <label htmlFor={id} className="sr-only">
          {t('measure')}
        </label>
        <select
          id={id}
          data-place={place}
          value={`${line.measure} ${line.id}`}
          aria-invalid={faults.length > 0 || undefined}
          onChange={({ target }) => pick(target.value)}
          className={`${INPUT} mt-1 max-w-full min-w-40 flex-1 cursor-pointer`}
        >
          {!known && <option value={`${line.measure} ${line.id}`}>{line.id === '' ? t('choose') : line.id}</option>}
          {MEASURES.map((measure) => (
            <optgroup key={measure} label={t(`measures.${measure}`)}>
              {named[measure].map((one) => (
                <option key={one.id} value={`${measure} ${one.id}`}>
                  {measure === 'confidence' ? t('confidenceOf', { name: one.name }) : one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <LimitFields path={path} line={line} name={known?.name ?? line.id} />
      </div>
      <Faults issues={faults} />
    </>
  );
}
