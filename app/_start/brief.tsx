import { useTranslations } from 'next-intl';
import { SideName, type SidePlace, sideClass } from '../_components/side-name';
import type { StartPeriod, StartSide } from './start-period';

/** What the chosen capital is asked to achieve in the chosen period, and the lines it must not cross. */
export function Brief({ period, side, place }: { period: StartPeriod; side: StartSide; place: SidePlace }) {
  const t = useTranslations('start');
  return (
    <section aria-live="polite" className={`border-t-4 bg-sheet p-6 ${sideClass('rule', place)}`}>
      <h2 className="eyebrow">{t('brief')}</h2>
      <p className="mt-1 font-serif text-h2 font-semibold">
        <SideName place={place}>{side.name}</SideName>
      </p>
      <p className="text-small text-soft">{period.subtitle}</p>
      <h3 className="eyebrow mt-5">{t('aim')}</h3>
      <p className="mt-1 opening">{side.aim}</p>
      <h3 className="eyebrow mt-5">{t('redLines')}</h3>
      <ul className="mt-1 divide-y divide-hairline border-hairline border-y text-small">
        {side.redLines.map((line) => (
          <li key={line} className="py-2">
            {line}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-caption text-soft">{t('scored')}</p>
    </section>
  );
}
