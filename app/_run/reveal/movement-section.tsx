'use client';

import { useTranslations } from 'next-intl';
import { shown, shownDifference } from '@/lib/charts/shown';
import { bandOf } from '@/lib/engine/read-out';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';
import { Because } from './because';
import type { Movement } from './use-movements';

function Without({ movement }: { movement: Movement }) {
  const t = useTranslations('reveal.without');
  const { texts, played, side } = useRun();
  const choices = played.quarters.at(-1)!.record.choices;
  const own = movement.without.filter(({ level }) => shownDifference(level, movement.now) !== 0);
  return (
    <div className="text-caption text-soft max-sm:pl-16">
      <h4 className="eyebrow">{t('title')}</h4>
      {own.length === 0 && <p>{t(movement.without.length === 0 ? 'none' : 'same')}</p>}
      <ul className="space-y-1.5">
        {own.map(({ card, level }) => (
          <li key={card}>
            <span className="text-small font-semibold text-ink">{level.toFixed(1)}</span>{' '}
            {t('other', {
              option: texts.cards[card]!.options[choices[card]![side]!]!.label,
              points: signed(shownDifference(level, movement.now)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Head({ movement: { kind, id, before, now } }: { movement: Movement }) {
  const t = useTranslations('reveal.movement');
  const bands = useTranslations('bands');
  const { texts } = useRun();
  const name = kind === 'tension' ? texts.tensions[id]!.name : texts.indicators[id]!.name;
  const values = { before: before.toFixed(1), now: now.toFixed(1), points: signed(shownDifference(before, now)) };
  return (
    <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="text-h3">{name}</h3>
      <span className="text-small">
        {kind === 'tension' ? t('tension', { ...values, band: bands(bandOf(shown(now))) }) : t('indicator', values)}
      </span>
    </span>
  );
}

/** One measure that moved: from where to where, because of what, and where it would stand without the player's choice. */
export function MovementSection({ movement, open }: { movement: Movement; open: boolean }) {
  return (
    <details open={open} className="group border-hairline border-b py-2 open:pb-4">
      <summary className="py-0.5 marker:text-soft">
        <Head movement={movement} />
      </summary>
      <div className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_10rem]">
        <Because movement={movement} />
        <div className="sm:pt-2">
          <Without movement={movement} />
        </div>
      </div>
    </details>
  );
}
