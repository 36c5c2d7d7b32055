'use client';

import { useTranslations } from 'next-intl';
import type { RedLineOutlook } from '@/lib/model/projection';
import { ScaleRange } from '../../_components/scale-range';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { riskClass, useRedLineOutlook } from '../outlook/use-red-line-outlook';
import { useRun } from '../run-context';

/** The words at both ends of the ranges below it. */
function Axis({ reach }: { reach: number }) {
  const t = useTranslations('decide.redLine');
  return (
    <p className="flex justify-between text-caption text-soft" aria-hidden="true">
      <span>
        ← {t('within')} {reach}
      </span>
      <span>{t('line')}</span>
      <span>
        {reach} {t('beyond')} →
      </span>
    </p>
  );
}

interface RedLineChangesProps {
  outlooks: readonly RedLineOutlook[] | undefined;
  /** Points to each side of the line; options side by side share it. */
  reach: number;
}

/** How near an option brings each of the player's red lines: the chance of crossing it in words, and the range against it. */
export function RedLineChanges({ outlooks, reach }: RedLineChangesProps) {
  const t = useTranslations('decide.redLine');
  const quarterName = useQuarterName();
  const { calendar, world, pack, outlookQuarters } = useRun();
  const tell = useRedLineOutlook();
  if (!outlooks) return null;
  const last = Math.min(world.quarter + outlookQuarters.length - 1, pack.quarters);
  return (
    <section className="border-hairline border-t pt-2.5">
      <h4 className="eyebrow">{t('title', { quarter: quarterName(calendar(last), 'short') })}</h4>
      <Axis reach={reach} />
      <ul className="space-y-1">
        {tell(outlooks).map(({ id, what, risk, riskText, path }, i) => (
          <li key={id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 text-small">
            <span>{what}</span>
            <span className={`text-right ${riskClass(risk)}`}>{riskText}</span>
            <div className={`delta col-span-2 ${riskClass(risk)}`} aria-hidden="true">
              <span className="delta-axis" />
              <span className="delta-zero" />
              <ScaleRange spread={outlooks[i]!.beyond} domain={[-reach, reach]} />
            </div>
            <span className={risk === 'clear' || risk === 'unlikely' ? 'sr-only' : 'col-span-2 text-caption text-soft'}>
              {path}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
