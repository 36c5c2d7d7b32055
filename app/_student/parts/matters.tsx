'use client';

import { useTranslations } from 'next-intl';
import { signed } from '../../_run/outlook/signed';
import { useStudent } from '../class-context';

/** A change since the last quarter that is too small to print, in points. */
const LEAST_POINTS = 0.05;

/** The indicators that matter to a role, with their levels, what their ends mean, and the last change. */
export function Matters() {
  const t = useTranslations('student.matters');
  const { role, pack, texts, world } = useStudent();
  const earlier = pack.worlds.at(-2);
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {role.matters.map((id) => {
        const at = pack.compiled.indexOf.get(id)!;
        const { name, low, high } = texts.indicators[id]!;
        const level = world.levels[at]!;
        const change = level - (earlier?.levels[at] ?? level);
        return (
          <li key={id} className="py-2.5 text-small">
            <p className="flex items-baseline justify-between gap-3">
              <span>{name}</span>
              <span className="whitespace-nowrap">
                {Math.abs(change) >= LEAST_POINTS && (
                  <span className="text-caption text-soft">{t('change', { points: signed(change) })} </span>
                )}
                <span className="font-semibold">{level.toFixed(1)}</span>
              </span>
            </p>
            <div className="mt-1 h-1.5 bg-hairline" aria-hidden="true">
              <div className="h-full bg-soft" style={{ width: `${level}%` }} />
            </div>
            <p className="mt-1 flex justify-between gap-4 text-caption text-soft">
              <span>{t('low', { low })}</span>
              <span className="text-right">{t('high', { high })}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
