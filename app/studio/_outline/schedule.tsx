'use client';

import { useTranslations } from 'next-intl';
import { memo, useMemo, useState } from 'react';
import { isObject, type JsonObject, objectAt } from '@/lib/authoring/json';
import { quartersOf } from '@/lib/authoring/schedule';
import { JOINT } from '@/lib/model/closed-sets';
import { ScrollRegion } from '../../_components/scroll-region';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { NewCardDialog } from '../_cards/new-card-dialog';
import { useDeciderName } from '../_cards/use-decider-name';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue } from '../_draft/use-draft-value';
import { ScheduledCards } from './scheduled-cards';
import { type Chance, ScheduledShocks } from './scheduled-shocks';

/** A card's id with the very value that the draft holds. */
type Entry = readonly [string, JsonObject];

const chancesIn = (shocks: Readonly<Record<string, JsonObject>>, stated: JsonObject, quarter: string): Chance[] =>
  Object.entries(shocks).flatMap(([id, shock]): Chance[] => {
    const chance = isObject(stated[id]) ? stated[id] : shock;
    const hazard = objectAt(chance, ['probability'])[quarter];
    const isRecorded = Array.isArray(chance.recorded) && chance.recorded.includes(quarter);
    return typeof hazard === 'number' || isRecorded
      ? [{ id, hazard: typeof hazard === 'number' ? hazard : 0, isRecorded }]
      : [];
  });

interface Asking {
  readonly quarter: string;
  readonly decider: string;
}

function Deciders({ deciders }: { readonly deciders: readonly string[] }) {
  const { nameOf, placeOf } = useDeciderName();
  return deciders.map((decider) => {
    const place = placeOf(decider);
    return (
      <th key={decider} scope="col" className="py-1.5 pr-4 text-left text-small font-semibold">
        {place === null ? nameOf(decider) : <SideName place={place}>{nameOf(decider)}</SideName>}
      </th>
    );
  });
}

function Head({ deciders }: { readonly deciders: readonly string[] }) {
  const t = useTranslations('studio.outline');
  return (
    <thead>
      <tr>
        <th scope="col" className="w-24 py-1.5 pr-4 text-left text-small font-semibold">
          {t('quarter')}
        </th>
        <Deciders deciders={deciders} />
        <th scope="col" className="py-1.5 text-left text-small font-semibold">
          {t('shocks')}
        </th>
      </tr>
    </thead>
  );
}

interface QuarterRowProps {
  readonly quarter: string;
  readonly quarters: readonly string[];
  readonly deciders: readonly string[];
  readonly entries: readonly Entry[];
  readonly onAdd: (asking: Asking) => void;
}

function QuarterRow({ quarter, quarters, deciders, entries, onAdd }: QuarterRowProps) {
  const quarterName = useQuarterName();
  const shocks = useDraftValue((document) => document.shocks);
  const stated = useDraftValue(({ pack }) => pack.shocks);
  return (
    <tr className="border-hairline border-t align-top">
      <th scope="row" className="py-2 pr-4 text-left text-small font-semibold">
        {quarterName(quarter, 'short')}
      </th>
      {deciders.map((decider) => (
        <td key={decider} className="py-2 pr-4">
          <ScheduledCards
            entries={entries.filter(([, card]) => card.quarter === quarter && card.decider === decider)}
            quarters={quarters}
            onAdd={() => onAdd({ quarter, decider })}
            where={{ quarter, decider }}
          />
        </td>
      ))}
      <td className="py-2">
        <ScheduledShocks chances={chancesIn(shocks, isObject(stated) ? stated : {}, quarter)} />
      </td>
    </tr>
  );
}

/** Cards that are dealt in none of the pack's quarters. */
function Outside({ entries, quarters }: { readonly entries: readonly Entry[]; readonly quarters: readonly string[] }) {
  const t = useTranslations('studio.outline');
  if (entries.length === 0) return null;
  return (
    <div className="mt-3">
      <h4 className="font-sans text-small font-semibold text-worse">{t('outside')}</h4>
      <ScheduledCards entries={entries} quarters={quarters} />
    </div>
  );
}

/** The quarters that the pack has; the same list while it has the same ones. */
const useQuarters = (): readonly string[] => {
  const span = useDraftValue(({ pack }) => `${pack.starts} ${pack.quarters}`);
  const store = useDraftStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the span says which quarters there are
  return useMemo(() => quartersOf(store.document), [span, store]);
};

/** The cards by quarter and by who decides, with the shocks that may strike: added, moved and opened from here. */
export const Schedule = memo(function Schedule() {
  const t = useTranslations('studio.outline');
  const cards = useDraftValue((document) => document.cards);
  const quarters = useQuarters();
  const { names } = useDeciderName();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [first, second] = names;
  const deciders = [...(first ? [first.id] : []), JOINT, ...(second ? [second.id] : [])];
  const entries = Object.entries(cards);
  const outside = entries.filter(([, { quarter }]) => !quarters.includes(String(quarter)));
  return (
    <section className="border-hairline border-t pt-4">
      <h3 className="text-h3">{t('schedule')}</h3>
      <p className="text-small text-soft">{t('scheduleHelp')}</p>
      <ScrollRegion label={t('schedule')}>
        <table className="mt-2 w-full min-w-[40rem] table-fixed border-hairline border-b">
          <caption className="sr-only">{t('schedule')}</caption>
          <Head deciders={deciders} />
          <tbody>
            {quarters.map((quarter) => (
              <QuarterRow
                key={quarter}
                quarter={quarter}
                quarters={quarters}
                deciders={deciders}
                entries={entries}
                onAdd={setAsking}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Outside entries={outside} quarters={quarters} />
      {asking && <NewCardDialog {...asking} onClose={() => setAsking(null)} />}
    </section>
  );
});
