'use client';

import { useTranslations } from 'next-intl';
import { sizePartsOf, statedSize } from '@/lib/authoring/effects';
import type { Path } from '@/lib/authoring/json';
import { SIZE_WORDS, type SizeWord } from '@/lib/model/closed-sets';
import { INPUT } from '../../host/_parts/form/field';
import { describedBy, FieldFrame } from '../_fields/field-frame';
import { type Place, usePlace } from '../_fields/use-place';
import { useTyped } from '../_fields/use-typed';

const WORDS = Object.keys(SIZE_WORDS) as SizeWord[];
const isWord = (text: string): text is SizeWord => WORDS.some((word) => word === text);

function Direction({ place }: { readonly place: Place }) {
  const t = useTranslations('studio.effects');
  const parts = sizePartsOf(place.value);
  return (
    <label className="block text-small text-soft">
      {t('direction')}
      <select
        value={parts.direction}
        onChange={({ target }) => place.set(statedSize({ ...parts, direction: target.value === '-' ? '-' : '+' }))}
        className={`${INPUT} mt-1 w-full cursor-pointer`}
      >
        <option value="+">{t('raises')}</option>
        <option value="-">{t('lowers')}</option>
      </select>
    </label>
  );
}

function Points({ place }: { readonly place: Place }) {
  const t = useTranslations('studio.effects');
  const parts = sizePartsOf(place.value);
  const typed = useTyped(parts.points);
  const take = (text: string): void => {
    const points = Number(text);
    const isSize = text.trim() !== '' && Number.isFinite(points) && points >= 0;
    typed.type(text, isSize ? points : parts.points);
    if (isSize) place.set(statedSize({ ...parts, points }));
  };
  return (
    <label className="block text-small text-soft">
      {t('points')}
      <input
        type="number"
        inputMode="decimal"
        min={0}
        step={0.5}
        value={typed.text ?? String(parts.points)}
        onChange={({ target }) => take(target.value)}
        onBlur={typed.leave}
        className={`${INPUT} mt-1 w-full`}
      />
    </label>
  );
}

/** Whether an effect raises or lowers, and by how much: in a word, or in points. */
export function SizeField({ path }: { readonly path: Path }) {
  const t = useTranslations('studio.effects');
  const place = usePlace(path);
  const parts = sizePartsOf(place.value);
  return (
    <div className="grid grid-cols-2 gap-x-3 @md:flex">
      <Direction place={place} />
      <FieldFrame place={place} label={t('size')} className="@md:w-36">
        <select
          id={place.id}
          data-place={place.name}
          value={parts.word ?? 'points'}
          aria-invalid={place.issues.some(({ severity }) => severity === 'error') || undefined}
          aria-describedby={describedBy(place, null)}
          onChange={({ target }) =>
            place.set(statedSize({ ...parts, word: isWord(target.value) ? target.value : null }))
          }
          className={`${INPUT} mt-1 w-full cursor-pointer`}
        >
          {WORDS.map((word) => (
            <option key={word} value={word}>
              {t('sizeWord', { word: t(`word.${word}`), points: SIZE_WORDS[word] })}
            </option>
          ))}
          <option value="points">{t('inPoints')}</option>
        </select>
      </FieldFrame>
      {parts.word === null && (
        <div className="@md:w-24">
          <Points place={place} />
        </div>
      )}
    </div>
  );
}
