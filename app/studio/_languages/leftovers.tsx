'use client';

import { useTranslations } from 'next-intl';
import type { Json } from '@/lib/authoring/json';
import { dropLeftover, type Leftover } from '@/lib/authoring/leftover-japanese';
import { placeOf } from '@/lib/authoring/places';
import { Button } from '../../_components/button';
import { useEdit } from '../_draft/use-draft-value';

const MOST_CHARACTERS = 120;

/** The first words of all that it says. */
const excerptOf = (says: Json): string => {
  const words = (value: Json): string =>
    typeof value === 'object' && value !== null ? Object.values(value).map(words).join(' ') : String(value);
  return words(says).slice(0, MOST_CHARACTERS);
};

/** Japanese that stands beside no English any more, to be taken out or used elsewhere. */
export function Leftovers({ leftovers }: { readonly leftovers: readonly Leftover[] }) {
  const t = useTranslations('studio.languages.leftovers');
  const edit = useEdit();
  if (leftovers.length === 0) return null;
  return (
    <section className="mt-8">
      <h3 className="text-h3">{t('title')}</h3>
      <p className="measure text-small text-soft">{t('explain')}</p>
      <ul>
        {leftovers.map((leftover) => {
          const place = placeOf(leftover.path);
          return (
            <li key={place} className="border-hairline border-b py-2">
              <p className="text-caption text-soft" data-place={place} tabIndex={-1}>
                {place}
              </p>
              <p lang="ja" className="font-serif">
                {excerptOf(leftover.says)}
              </p>
              <Button
                weight="quiet"
                className="-ml-2"
                onClick={() => edit((document) => dropLeftover(document, leftover))}
              >
                {t('remove')}
                <span className="sr-only">: {place}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
