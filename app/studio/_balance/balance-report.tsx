'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useId } from 'react';
import type { BalanceReasons } from '@/lib/analysis/balance-findings';
import type { BalanceProgress } from '@/lib/analysis/balance-report';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useSay } from '../_editor/said';
import { BalanceNames } from './balance-context';
import { type FinishedBalance, useBalance } from './balance-desk';
import { CardsSection } from './cards-section';
import { FindingsSection } from './findings-section';
import { IndicatorsSection } from './indicators-section';
import { InterestSection } from './interest-section';
import { OverviewSection } from './overview-section';
import { SidesSection } from './sides-section';
import { useClassChoices } from './use-class-choices';
import { VersionSection } from './version-section';

/** How often those who hear the page are told how far the games are. */
const QUARTERS = 4;

/** A hairline that fills with ink. */
const BAR =
  'h-2 w-56 appearance-none border border-edge bg-transparent [&::-webkit-progress-bar]:bg-transparent ' +
  '[&::-webkit-progress-value]:bg-ink [&::-moz-progress-bar]:bg-ink';

interface BalanceReportProps {
  /** The pack as it stands, without errors. */
  readonly pack: Pack;
  /** Its texts in the reader's language. */
  readonly texts: PackTexts;
  /** Why options may stay out of balance, in the authors' words. */
  readonly reasons: BalanceReasons;
  /** The version that was published last, where one was. */
  readonly published: Pack | null;
}

function Progress({ progress, onCancel }: { readonly progress: BalanceProgress; readonly onCancel: () => void }) {
  const t = useTranslations('studio.balance.progress');
  const format = useFormatter();
  const id = useId();
  const share = progress.done / progress.of;
  const percent = format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const quarter = Math.floor(share * QUARTERS);
  const say = useSay();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told four times, not with each game
  useEffect(() => say(t('said', { percent })), [quarter]);
  return (
    <div className="flex flex-wrap items-center gap-4">
      <label htmlFor={id} className="text-small">
        {t('label')}
      </label>
      <progress id={id} value={progress.done} max={progress.of} className={BAR} />
      <span className="text-small text-soft tabular-nums">{percent}</span>
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </div>
  );
}

interface FinishedProps {
  readonly finished: FinishedBalance;
  readonly reasons: BalanceReasons;
}

function Finished({ finished: { report, edits }, reasons }: FinishedProps) {
  const { about } = useDraft();
  const classes = useClassChoices(about.id);
  return (
    <div className="space-y-12">
      <FindingsSection report={report} reasons={reasons} />
      <OverviewSection report={report} classes={classes} />
      <SidesSection report={report} />
      <InterestSection interest={report.interest} />
      <CardsSection report={report} />
      <IndicatorsSection report={report} />
      {report.version && edits && <VersionSection changes={report.version} edits={edits} />}
    </div>
  );
}

/** Plays a thousand games beside the author's work and says how the pack is balanced: in plain words, then in figures. */
export function BalanceReport({ pack, texts, reasons, published }: BalanceReportProps) {
  const t = useTranslations('studio.balance');
  const { progress, finished, failed, start, cancel } = useBalance();
  const isOlder = finished !== null && finished.pack.hash !== pack.hash;
  const said = failed ? t('failed') : isOlder ? t('older') : finished && !progress ? t('done') : '';
  return (
    <div className="space-y-8">
      <p className="measure running">{t('lead')}</p>
      {progress ? (
        <Progress progress={progress} onCancel={cancel} />
      ) : (
        <Button weight={finished ? 'plain' : 'primary'} onClick={() => start(pack, published)}>
          {t(finished ? 'again' : 'start')}
        </Button>
      )}
      <p role="status" className={`text-small ${failed ? 'text-worse' : 'text-soft'}`}>
        {said}
      </p>
      {finished && (
        <BalanceNames value={{ pack: finished.pack, texts }}>
          <Finished finished={finished} reasons={reasons} />
        </BalanceNames>
      )}
    </div>
  );
}
