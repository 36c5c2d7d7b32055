import { useTranslations } from 'next-intl';
import { BandScale } from '../../_components/band-scale';
import type { Told } from './told';

/** Where the class ended and where the record would have, on the tensions that lie furthest apart, so many of them. */
export function BesideTheRecord({ debrief, texts, shown = 6 }: Told & { shown?: number }) {
  const t = useTranslations('classDebrief.record');
  const tensions = debrief.beside.filter(({ measure }) => measure.kind === 'tension').slice(0, shown);
  const decisions = debrief.timeline
    .flatMap((quarter) => quarter.decisions)
    .filter(({ recorded }) => recorded !== null);
  if (tensions.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <div>
      <p className="text-small text-soft">{t('lead')}</p>
      <p className="mt-2 text-read">
        {t('same', { count: decisions.filter(({ same }) => same).length, total: decisions.length })}
      </p>
      <ul className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-3">
        {tensions.map(({ measure, class: own, record }) => (
          <li key={measure.id}>
            <BandScale
              name={texts.tensions[measure.id]!.name}
              note={t('values', { record: record.at(-1)!.toFixed(1) })}
              now={own.at(-1)!}
              before={record.at(-1)!}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
