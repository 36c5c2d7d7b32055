import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Band } from '@/lib/model/closed-sets';
import { BandScale } from '../../_components/band-scale';
import type { ShownMeasure } from './shown-measures';

interface MovedTensionsProps {
  measures: readonly ShownMeasure[];
  /** Names a tension and its band where one language is not enough. */
  words?: { readonly name: (measure: ShownMeasure) => ReactNode; readonly band: (band: Band) => ReactNode };
}

/** Tensions on their bands; the marker of each travels from where it stood before the quarter. */
export function MovedTensions({ measures, words }: MovedTensionsProps) {
  const t = useTranslations('outlook');
  return (
    <ul className="space-y-2">
      {measures.map((measure) => {
        const { id, name, feltBy, before, after } = measure;
        return (
          <li key={id}>
            <BandScale
              name={words ? words.name(measure) : name}
              note={words ? null : (feltBy ?? t('feltByBoth'))}
              now={after}
              before={before}
              {...(words ? { bandWord: words.band } : {})}
            />
          </li>
        );
      })}
    </ul>
  );
}
