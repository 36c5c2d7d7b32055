import { useTranslations } from 'next-intl';
import { BandScale } from '../../_components/band-scale';
import type { ShownMeasure } from './shown-measures';

/** Tensions on their bands; the marker of each travels from where it stood before the quarter. */
export function MovedTensions({ measures }: { measures: readonly ShownMeasure[] }) {
  const t = useTranslations('outlook');
  return (
    <ul className="space-y-2">
      {measures.map(({ id, name, feltBy, before, after }) => (
        <li key={id}>
          <BandScale name={name} note={feltBy ?? t('feltByBoth')} now={after} before={before} />
        </li>
      ))}
    </ul>
  );
}
