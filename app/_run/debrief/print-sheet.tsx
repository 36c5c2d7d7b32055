'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Driven } from '@/lib/run/debrief-drivers';
import type { RedLineScore } from '@/lib/run/debrief-score';
import type { TimelineQuarter } from '@/lib/run/debrief-timeline';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';
import { PrintCharts } from './print-charts';
import { PrintDrivers } from './print-drivers';
import { PrintQuestions } from './print-questions';
import { PrintScores } from './print-scores';
import { PrintTimeline } from './print-timeline';
import type { PlayedLine } from './use-lines';
import { WeightsNote } from './weights-note';

function Head() {
  const t = useTranslations('debrief.sheet');
  const site = useTranslations('site');
  const range = useTranslations('quarter');
  const quarterName = useQuarterName();
  const place = usePlace();
  const { name, texts, side, other, pack, calendar, document } = useRun();
  return (
    <header className="sheet-head">
      <p className="sheet-line">
        <span>{t('mark', { name: site('name') })}</span>
        {name && <strong>{name}</strong>}
        <span>{range('range', { from: quarterName(calendar(1)), to: quarterName(calendar(pack.quarters)) })}</span>
      </p>
      <h1>{texts.title}</h1>
      <p>
        {t.rich('playedAs', {
          side: () => <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>,
          counterpart: t(`counterpart.${document.counterpart}`, { other: texts.sides[other]!.name }),
          world: t(`world.${document.world}`),
        })}
      </p>
      <WeightsNote />
    </header>
  );
}

function Foot() {
  const t = useTranslations('debrief.sheet');
  const site = useTranslations('site');
  const { pack, document } = useRun();
  return (
    <footer className="sheet-foot sheet-line">
      <strong>{site('teaching')}</strong>
      <span>
        {t('versions', {
          pack: `${pack.id} ${pack.version}`,
          engine: document.engineVersion,
          seed: String(document.rngSeed),
        })}
      </span>
    </footer>
  );
}

interface PrintSheetProps {
  scores: readonly RedLineScore[];
  timeline: readonly TimelineQuarter[];
  driven: readonly Driven[];
  lines: readonly PlayedLine[];
}

/** The debrief as one sheet of paper, beside the page's own parts in the document; the screen never shows it. */
export function PrintSheet({ scores, timeline, driven, lines }: PrintSheetProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => setBody(document.body), []);
  if (!body) return null;
  return createPortal(
    <article className="debrief-sheet">
      <Head />
      <PrintScores scores={scores} />
      <PrintTimeline timeline={timeline} />
      <div className="sheet-columns">
        <PrintDrivers driven={driven} />
        <PrintCharts measures={driven.map(({ measure }) => measure)} lines={lines} />
      </div>
      <PrintQuestions />
      <Foot />
    </article>,
    body,
  );
}
