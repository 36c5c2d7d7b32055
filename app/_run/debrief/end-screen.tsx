'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { RedLineScore } from '@/lib/run/debrief-score';
import { useBranches } from '../branches/use-branches';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { BesideSection } from './beside-section';
import { CounterpartSection } from './counterpart-section';
import { DebriefActions } from './debrief-actions';
import { DiscussionSection } from './discussion-section';
import { DriversSection } from './drivers-section';
import { OtherEnds } from './other-ends';
import { PrintSheet } from './print-sheet';
import { ScoreSection } from './score-section';
import { TimelineSection } from './timeline-section';
import { UntriedSection } from './untried-section';
import { useDebrief } from './use-debrief';
import { usePlayedLines } from './use-lines';
import { useVerdict } from './use-verdict';
import { WeightsNote } from './weights-note';

const PARTS = ['score', 'timeline', 'beside', 'drivers', 'counterpart', 'untried', 'discussion'] as const;
type Part = (typeof PARTS)[number];

const anchor = (part: Part): string => `debrief-${part}`;

function Contents() {
  const t = useTranslations('debrief');
  const { texts, other } = useRun();
  return (
    <nav aria-label={t('contents')} className="mt-8 desk:col-start-1 desk:row-span-2 desk:row-start-1 desk:mt-0">
      <ol className="gap-x-6 text-small sm:columns-2 desk:sticky desk:top-6 desk:columns-1">
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={`#${anchor(part)}`}
              className="inline-block py-1 pointer-coarse:py-2.5 text-soft text-link hover:text-ink"
            >
              {t(`parts.${part}`, { other: texts.sides[other]!.name })}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PartOf({ part, children }: { part: Part; children: ReactNode }) {
  const t = useTranslations('debrief');
  const { texts, other } = useRun();
  return (
    <section id={anchor(part)} className="mt-14 scroll-mt-6">
      <h2 className="mb-3 text-h2">{t(`parts.${part}`, { other: texts.sides[other]!.name })}</h2>
      {children}
    </section>
  );
}

function Opening({ scores }: { scores: readonly RedLineScore[] }) {
  const t = useTranslations('debrief');
  const verdict = useVerdict();
  return (
    <div className="desk:col-start-2">
      <h1 className="text-h1">{verdict(scores)}</h1>
      <p className="mt-3 running measure">{t('lead')}</p>
      <div className="mt-2 mb-4">
        <WeightsNote />
      </div>
      <DebriefActions />
    </div>
  );
}

function Debrief({ show }: { show: ShowScreen }) {
  const { scores, timeline, driven } = useDebrief();
  const { all, tree } = useBranches();
  const lines = usePlayedLines(all);
  const parts: Record<Part, ReactNode> = {
    score: <ScoreSection scores={scores} />,
    timeline: <TimelineSection timeline={timeline} />,
    beside: <BesideSection measures={driven.map(({ measure }) => measure)} lines={lines} />,
    drivers: <DriversSection driven={driven} show={show} />,
    counterpart: <CounterpartSection timeline={timeline} />,
    untried: <UntriedSection tree={tree} show={show} />,
    discussion: <DiscussionSection />,
  };
  return (
    <>
      <div className="gap-x-12 pt-8 pb-16 desk:grid desk:grid-cols-[11.5rem_minmax(0,1fr)]">
        <Opening scores={scores} />
        <Contents />
        <div className="min-w-0 desk:col-start-2">
          {PARTS.map((part) => (
            <PartOf key={part} part={part}>
              {parts[part]}
            </PartOf>
          ))}
        </div>
      </div>
      <PrintSheet scores={scores} timeline={timeline} driven={driven} lines={lines} />
    </>
  );
}

/** The debrief of a run that was played to its end: what came of it, why, and what else could have been. */
export function EndScreen({ show }: { show: ShowScreen }) {
  const { isOver } = useRun();
  return isOver ? <Debrief show={show} /> : <OtherEnds show={show} />;
}
