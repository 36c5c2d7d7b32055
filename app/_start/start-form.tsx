'use client';

import { useState } from 'react';
import { Begin } from './begin';
import { Brief } from './brief';
import { CapitalQuestion } from './capital-question';
import type { StartChoices } from './new-run-document';
import { PeriodQuestion } from './period-question';
import type { StartPeriod } from './start-period';
import { WaysOfPlaying } from './ways-of-playing';

interface StartFormProps {
  /** One alone is not asked for. */
  periods: readonly [StartPeriod, ...StartPeriod[]];
}

/** The choices that a game begins with, and the brief that follows from them. */
export function StartForm({ periods }: StartFormProps) {
  const [hash, setHash] = useState(periods[0].hash);
  const [choices, setChoices] = useState<StartChoices>({ side: '', counterpart: 'interest', world: 'draw' });
  const period = periods.find((known) => known.hash === hash) ?? periods[0];
  const place = period.sides[1].id === choices.side ? 1 : 0;
  const side = period.sides[place];
  const settled = { ...choices, side: side.id };
  return (
    <div className="gap-x-14 lg:grid lg:grid-cols-[1fr_21rem]">
      <div>
        <CapitalQuestion
          sides={period.sides}
          side={side.id}
          onChoose={(next) => setChoices({ ...choices, side: next })}
        />
        {periods.length > 1 && <PeriodQuestion periods={periods} period={period.hash} onChoose={setHash} />}
        <WaysOfPlaying other={period.sides[place === 0 ? 1 : 0].name} choices={settled} onChange={setChoices} />
      </div>
      <div className="lg:sticky lg:top-6 lg:self-start">
        <Brief period={period} side={side} place={place} />
        <Begin period={period} choices={settled} />
      </div>
    </div>
  );
}
