'use client';

import { useTranslations } from 'next-intl';
import { chanceSentence, type Sense, verdictOf } from '@/lib/charts/sentences';
import type { Agreement, OptionEffect } from '@/lib/ensemble/compare-options';
import { DeltaAxis } from '../../_components/delta-axis';
import { DeltaRange } from '../../_components/delta-range';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import { noticed } from './pick-tensions';

const SENSE: Sense = 'moreIsWorse';

function Rows({ effects, reach }: { effects: readonly OptionEffect[]; reach: number }) {
  const t = useTranslations('decide');
  const quarterName = useQuarterName();
  const { texts, world, calendar } = useRun();
  return effects.map(({ tension, change, quartersAhead }) => (
    <DeltaRange
      key={tension}
      name={
        <>
          {texts.tensions[tension]!.name}{' '}
          {verdictOf(change, SENSE) !== 'none' && (
            <span className="text-caption whitespace-nowrap text-soft">
              {t('by', { quarter: quarterName(calendar(world.quarter + quartersAhead), 'short') })}
            </span>
          )}
        </>
      }
      change={change}
      sense={SENSE}
      reach={reach}
    />
  ));
}

/** How often the other capital is expected to answer so, in tens of per cent. */
const useOdds = (): ((share: number) => string) => {
  const t = useTranslations('outlook.odds');
  return (share) => {
    const { key, values } = chanceSentence(share);
    return t(key, values);
  };
};

function Apart({ agreement: { apart, share }, reach }: { agreement: Agreement; reach: number }) {
  const t = useTranslations('decide.agreement');
  const odds = useOdds();
  const { texts, other } = useRun();
  const moved = noticed(apart);
  const values = { other: texts.sides[other]!.name, odds: odds(1 - share) };
  return (
    <>
      <h4 className="pt-1.5 font-sans text-small">{t('apart', values)}</h4>
      {moved.length === 0 ? (
        <p className="text-caption text-soft">{t('nothing')}</p>
      ) : (
        <Rows effects={moved} reach={reach} />
      )}
    </>
  );
}

function Joint({
  effects,
  agreement,
  reach,
}: {
  effects: readonly OptionEffect[];
  agreement: Agreement;
  reach: number;
}) {
  const t = useTranslations('decide.agreement');
  const odds = useOdds();
  const { texts, other } = useRun();
  const values = { other: texts.sides[other]!.name, odds: odds(agreement.share) };
  return (
    <>
      {agreement.share > 0 && (
        <>
          <h4 className="font-sans text-small">{t('agreed', values)}</h4>
          <Rows effects={effects} reach={reach} />
        </>
      )}
      {agreement.share < 1 && <Apart agreement={agreement} reach={reach} />}
    </>
  );
}

interface TensionChangesProps {
  /** The tensions that are shown; on a joint card, over the futures in which both choose the same. */
  effects: readonly OptionEffect[] | undefined;
  agreement: Agreement | null;
  /** Points to each side of zero. */
  reach: number;
}

/** What an option changes on the tension lines; on a joint card, told apart by what the other capital answers. */
export function TensionChanges({ effects, agreement, reach }: TensionChangesProps) {
  const t = useTranslations('decide');
  if (!effects) return <p className="min-h-40 text-caption text-soft">{t('computing')}</p>;
  return (
    <div className="space-y-1">
      <DeltaAxis sense={SENSE} reach={reach} />
      {agreement ? (
        <Joint effects={effects} agreement={agreement} reach={reach} />
      ) : (
        <Rows effects={effects} reach={reach} />
      )}
    </div>
  );
}
