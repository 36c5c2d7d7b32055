'use client';

import { useTranslations } from 'next-intl';
import { levelDomain } from '@/lib/charts/domains';
import type { RedLineScore } from '@/lib/run/debrief-score';
import { useRedLineText } from '../outlook/use-red-line-text';
import { useRun } from '../run-context';
import { SparkLine } from './spark-line';
import { useScoreText } from './use-score-text';

const limitOf = ({ line: { mustNot } }: RedLineScore): number =>
  'riseAbove' in mustNot ? mustNot.riseAbove : mustNot.fallBelow;

function ScoreRow({ score }: { score: RedLineScore }) {
  const t = useTranslations('debrief.score');
  const lineText = useRedLineText();
  const scoreText = useScoreText();
  const { pack } = useRun();
  const limit = limitOf(score);
  return (
    <li className="grid items-baseline gap-x-6 gap-y-1 border-hairline border-t py-3 sm:grid-cols-[6rem_minmax(0,1fr)_8rem]">
      <span className={`font-serif text-h3 font-semibold ${score.held ? 'text-better' : 'text-worse'}`}>
        {t(score.held ? 'held' : 'crossed')}
      </span>
      <div>
        <p className="font-semibold">{lineText(score.line)}</p>
        <p className="text-small text-soft">{scoreText(score)}</p>
      </div>
      <SparkLine
        lines={[score.values]}
        domain={levelDomain([...score.values, limit])}
        steps={pack.quarters + 1}
        limit={limit}
        className="hidden h-9 w-32 self-center sm:block"
      />
    </li>
  );
}

/** What the player was asked to achieve, and how each red line came out. */
export function ScoreSection({ scores }: { scores: readonly RedLineScore[] }) {
  const t = useTranslations('debrief.score');
  const { texts, side } = useRun();
  return (
    <>
      <p className="text-small text-soft">{t('asked')}</p>
      <p className="running">{texts.aims[side]}</p>
      <p className="mt-2 text-small text-soft">{t('rule')}</p>
      <ul className="mt-4 border-hairline border-b">
        {scores.map((score) => (
          <ScoreRow key={JSON.stringify(score.line)} score={score} />
        ))}
      </ul>
    </>
  );
}
