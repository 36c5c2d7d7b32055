'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mostMovedTensions } from '@/lib/run/debrief-drivers';
import { explainedMeasures, type Measure } from '@/lib/run/measure';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { AccountList } from './account-list';
import { AccountSummary } from './account-summary';
import { MeasureSelect } from './measure-select';
import { QuarterStrip } from './quarter-strip';
import { ReadingParts } from './reading-parts';
import { useAccount } from './use-account';

/** The tension that has moved most, at the end of the last quarter played, until the reader picks. */
const useQuestion = () => {
  const { compiled, played } = useRun();
  const last = played.quarters.length;
  const [picked, setMeasure] = useState<Measure | null>(null);
  const [quarter, setQuarter] = useState(last);
  const [first] = useState(() => mostMovedTensions(compiled, played.worlds, 1)[0]!);
  return { measure: picked ?? first, setMeasure, quarter: Math.min(quarter, last), setQuarter };
};

/** Why a number of the branch in hand is what it is: everything that moved it since the start, each with its source. */
export function WhyScreen(_props: { show: ShowScreen }) {
  const t = useTranslations('why');
  const quarterName = useQuarterName();
  const { compiled, calendar } = useRun();
  const { measure, setMeasure, quarter, setQuarter } = useQuestion();
  const account = useAccount(measure, quarter);
  const when = quarter === 0 ? t('atStart') : t('atEnd', { quarter: quarterName(calendar(quarter)) });
  return (
    <div className="pt-8 pb-16">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="mt-4 flex flex-wrap items-baseline gap-x-2 gap-y-2 font-serif text-lead">
        {t.rich('question', {
          when,
          measure: () => (
            <MeasureSelect
              label={t('measureLabel')}
              measure={measure}
              measures={explainedMeasures(compiled)}
              onChoose={setMeasure}
              className="min-h-11 font-semibold"
            />
          ),
        })}
      </p>
      {quarter > 0 && (
        <div className="mt-4">
          <QuarterStrip measure={measure} quarter={quarter} onChoose={setQuarter} />
        </div>
      )}
      <div className="mt-6 grid gap-x-12 gap-y-10 desk:grid-cols-[19rem_minmax(0,1fr)] desk:grid-rows-[auto_1fr]">
        <AccountSummary account={account} />
        <div className="min-w-0 desk:col-start-2 desk:row-span-2 desk:row-start-1 desk:border-hairline desk:border-l desk:pl-12">
          {quarter > 0 ? <AccountList account={account} /> : <p className="running">{t('nothingPlayed')}</p>}
        </div>
        <ReadingParts measure={measure} quarter={quarter} onChoose={setMeasure} />
      </div>
    </div>
  );
}
