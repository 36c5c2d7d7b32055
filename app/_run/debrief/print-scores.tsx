'use client';

import { useTranslations } from 'next-intl';
import type { RedLineScore } from '@/lib/run/debrief-score';
import { useRedLineText } from '../outlook/use-red-line-text';
import { useRun } from '../run-context';
import { useScoreText } from './use-score-text';
import { useVerdict } from './use-verdict';

/** The aim and the scores, as they are printed: the word first, for a page without colours. */
export function PrintScores({ scores }: { scores: readonly RedLineScore[] }) {
  const t = useTranslations('debrief.score');
  const verdict = useVerdict();
  const lineText = useRedLineText();
  const scoreText = useScoreText();
  const { texts, side } = useRun();
  return (
    <section className="sheet-scores">
      <div>
        <h2>{t('asked')}</h2>
        <p className="sheet-aim">{texts.aims[side]}</p>
        <p>
          <strong>{verdict(scores)}</strong>
        </p>
      </div>
      <table>
        <tbody>
          {scores.map((score) => (
            <tr key={JSON.stringify(score.line)}>
              <th scope="row" className={score.held ? undefined : 'sheet-crossed'}>
                {t(score.held ? 'held' : 'crossed')}
              </th>
              <td>{lineText(score.line)}</td>
              <td className="sheet-soft">{scoreText(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
