'use client';

import { useTranslations } from 'next-intl';
import { changeReach } from '@/lib/charts/domains';
import type { AccountRow } from '@/lib/run/debrief-account';
import type { CauserSum } from '@/lib/run/debrief-causers';
import type { Driven } from '@/lib/run/debrief-drivers';
import { measureKey } from '@/lib/run/measure';
import { toPercents } from '@/lib/run/weights';
import { Button } from '../../_components/button';
import { DeltaAxis } from '../../_components/delta-axis';
import { useMeasureName } from '../branches/use-measure-name';
import { signed } from '../outlook/signed';
import { usePlace } from '../outlook/use-place';
import { useCauseText } from '../reveal/use-cause-text';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { CauseEffects } from '../why/cause-effects';
import { CauserBar } from '../why/causer-bar';
import { useAccountSentence } from '../why/use-account-sentence';
import { useCauserText } from '../why/use-causer-text';

/** Causes told of each measure. */
const CAUSES_TOLD = 3;

function CauserRow({ sum, percent, reach }: { sum: CauserSum; percent: number; reach: number }) {
  const t = useTranslations('debrief.drivers');
  const { side } = useRun();
  const causerText = useCauserText();
  const place = usePlace()(side);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1 sm:grid-cols-[minmax(0,1fr)_auto_11rem] text-small">
      <span className="block first-letter:uppercase">
        {causerText(sum.causer)} <span className="text-caption text-soft">{t('share', { percent })}</span>
      </span>
      <span className="text-right font-serif font-semibold">{signed(sum.points)}</span>
      <div className="col-span-2 sm:col-span-1">
        <CauserBar points={sum.points} reach={reach} causer={sum.causer} place={place} />
      </div>
    </li>
  );
}

function Causers({ driven }: { driven: Driven }) {
  const t = useTranslations('debrief.drivers');
  const reach = changeReach(driven.causers.map(({ points }) => points));
  const percents = toPercents(Object.fromEntries(driven.causers.map(({ causer, share }) => [causer, share])));
  return (
    <div>
      <h4 className="eyebrow">{t('whose')}</h4>
      <div className="ml-auto sm:w-[11rem]">
        <DeltaAxis sense={driven.measure.kind === 'tension' ? 'moreIsWorse' : 'moreIsBetter'} reach={reach} />
      </div>
      <ul>
        {driven.causers.map((sum) => (
          <CauserRow key={sum.causer} sum={sum} percent={percents[sum.causer]!} reach={reach} />
        ))}
      </ul>
    </div>
  );
}

function LargestCause({ row }: { row: AccountRow }) {
  const { causeText } = useCauseText();
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 border-hairline border-t py-2">
      <span className="text-right font-serif text-h3 font-semibold">{signed(row.points)}</span>
      <div className="min-w-0 space-y-1">
        <p className="text-small font-semibold">{causeText(row.cause)}</p>
        <CauseEffects row={row} />
      </div>
    </li>
  );
}

function DrivenMeasure({ driven }: { driven: Driven }) {
  const name = useMeasureName();
  const sentence = useAccountSentence();
  const { measure, start, end, causes, causers } = driven;
  return (
    <section className="border-hairline border-t pt-4 pb-8">
      <h3 className="text-h3">{name(measure)}</h3>
      <p className="mt-1 max-w-[40rem] running">{sentence({ measure, start, level: end, causers })}</p>
      <div className="mt-3 grid gap-x-10 gap-y-4 lg:grid-cols-[26rem_minmax(0,1fr)]">
        <Causers driven={driven} />
        <ol>
          {causes.slice(0, CAUSES_TOLD).map((row) => (
            <LargestCause key={JSON.stringify(row.cause)} row={row} />
          ))}
        </ol>
      </div>
    </section>
  );
}

/** What drove the result: of the alliance's confidence and the most moved tensions, by whom, and the largest causes with their sources. */
export function DriversSection({ driven, show }: { driven: readonly Driven[]; show: ShowScreen }) {
  const t = useTranslations('debrief.drivers');
  return (
    <>
      <p className="mb-4 text-small text-soft measure">{t('note')}</p>
      {driven.map((one) => (
        <DrivenMeasure key={measureKey(one.measure)} driven={one} />
      ))}
      <Button weight="quiet" className="-ml-2" onClick={() => show('why')}>
        {t('all')}
      </Button>
    </>
  );
}
