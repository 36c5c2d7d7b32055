'use client';

import { useTranslations } from 'next-intl';
import { bandOf } from '@/lib/engine/read-out';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';
import { Because } from './because';
import type { Movement } from './use-movements';

function Without({ movement }: { movement: Movement }) {
  const t = useTranslations('reveal.without');
  const { texts, played, side } = useRun();
  const choices = played.quarters.at(-1)!.record.choices;
  return (
    <div className="text-small">
      <h4 className="eyebrow">{t('title')}</h4>
      {movement.without.length === 0 && <p className="text-caption text-soft">{t('none')}</p>}
      <ul className="space-y-2">
        {movement.without.map(({ card, level }) => (
          <li key={card}>
            <p className="font-serif text-h3 font-semibold">{level.toFixed(1)}</p>
            <p className="text-caption text-soft">
              {t(Math.abs(movement.now - level) < 0.05 ? 'same' : 'other', {
                option: texts.cards[card]!.options[choices[card]![side]!]!.label,
                points: signed(movement.now - level),
              })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One measure that moved: from where to where, because of what, and where it would stand without the player's choice. */
export function MovementSection({ movement }: { movement: Movement }) {
  const t = useTranslations('reveal.movement');
  const bands = useTranslations('bands');
  const { texts } = useRun();
  const { kind, id, before, now, change } = movement;
  const name = kind === 'tension' ? texts.tensions[id]!.name : texts.indicators[id]!.name;
  const values = { name, before: before.toFixed(1), now: now.toFixed(1), points: signed(change) };
  return (
    <section className="mt-6">
      <h3 className="text-h3">{name}</h3>
      <p className="text-small">
        {kind === 'tension' ? t('tension', { ...values, band: bands(bandOf(now)) }) : t('indicator', values)}
      </p>
      <div className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <Because movement={movement} />
        <Without movement={movement} />
      </div>
    </section>
  );
}
