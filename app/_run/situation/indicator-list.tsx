'use client';

import { useTranslations } from 'next-intl';
import { shownDifference } from '@/lib/charts/shown';
import { COMMON_HOLDERS } from '@/lib/model/closed-sets';
import { MeasureButton } from '../outlook/measure-button';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';

function Row({ id }: { id: string }) {
  const t = useTranslations('situation.indicators');
  const { compiled, texts, world, played } = useRun();
  const at = compiled.indexOf.get(id)!;
  const level = world.levels[at]!;
  const change = shownDifference(played.worlds.at(-2)?.levels[at] ?? level, level);
  return (
    <li className="py-1.5">
      <p className="flex items-baseline justify-between gap-3 text-small">
        <MeasureButton measure={{ kind: 'indicator', id }}>{texts.indicators[id]!.name}</MeasureButton>
        <span className="whitespace-nowrap">
          {change !== 0 && (
            <span className="text-caption text-soft">
              <span className="sr-only">{t('change')} </span>
              {signed(change)}{' '}
            </span>
          )}
          <span className="font-semibold">{level.toFixed(1)}</span>
        </span>
      </p>
      <div className="mt-1 h-1 bg-hairline" aria-hidden="true">
        <div className="h-full bg-soft" style={{ width: `${level}%` }} />
      </div>
    </li>
  );
}

/** All indicators by whose they are, with their levels; each opens its futures. */
export function IndicatorList() {
  const t = useTranslations('situation.indicators');
  const { pack, texts } = useRun();
  const holders = [...pack.sides.map(({ id }) => id), ...COMMON_HOLDERS];
  const nameOf = (holder: string): string => {
    const common = COMMON_HOLDERS.find((known) => known === holder);
    return common ? t(`holder.${common}`) : t('sideHolds', { side: texts.sides[holder]!.name });
  };
  return (
    <details>
      <summary className="w-fit py-1 text-small text-soft hover:text-ink">
        {t('title', { count: pack.indicators.length })}
      </summary>
      <p className="text-caption text-soft">{t('text')}</p>
      <div className="mt-2 gap-x-10 sm:columns-2">
        {holders.map((holder) => (
          <section key={holder} className="mb-4 break-inside-avoid">
            <h3 className="eyebrow">{nameOf(holder)}</h3>
            <ul>
              {pack.indicators
                .filter((indicator) => indicator.holder === holder)
                .map(({ id }) => (
                  <Row key={id} id={id} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
