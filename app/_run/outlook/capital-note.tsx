'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { incomeAt } from '@/lib/engine/step';
import { useRun } from '../run-context';

interface CapitalNoteProps {
  /** What the answers in hand cost together. */
  spent?: number;
}

/** The player's political capital, and what a quarter brings at today's standing at home. */
export function CapitalNote({ spent = 0 }: CapitalNoteProps) {
  const t = useTranslations('outlook.capital');
  const format = useFormatter();
  const { pack, compiled, side, world, texts } = useRun();
  const { max, home } = pack.politicalCapital[side]!;
  const income = incomeAt(compiled, side, world.levels[compiled.indexOf.get(home)!]!);
  const points = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <section>
      <h2 className="eyebrow">{t('title')}</h2>
      <p className="mt-1 text-small">
        {t.rich('held', {
          held: points(world.politicalCapital[side]! - spent),
          max: points(max),
          figure: (chunks) => <span className="font-serif text-h1 font-semibold">{chunks}</span>,
        })}
      </p>
      {spent > 0 && <p className="text-caption">{t('spent', { points: points(spent) })}</p>}
      <p className="text-caption text-soft">
        {t('income', { points: points(income), home: texts.indicators[home]!.name })}
      </p>
    </section>
  );
}
