import { useTranslations } from 'next-intl';
import { BAND_SEGMENTS } from '@/lib/charts/band-segments';

/** The four bands of a tension, drawn to scale with their bounds. */
export function BandTable() {
  const t = useTranslations('model');
  const band = useTranslations('bands');
  return (
    <figure className="mt-4">
      <figcaption className="eyebrow mb-1">{t('bandsTitle')}</figcaption>
      <ul className="flex gap-px text-caption">
        {BAND_SEGMENTS.map(({ band: name, from, to }) => (
          <li key={name} style={{ flexGrow: to - from, flexBasis: 0 }}>
            <span aria-hidden="true" className="mb-1 block h-2" style={{ background: `var(--band-${name})` }} />
            <span className="block font-semibold">{band(name)}</span>
            <span className="block text-soft">{t('bandRange', { from, to })}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
