'use client';

import { useTranslations } from 'next-intl';
import { readOut } from '@/lib/engine/read-out';
import { marginOf } from '@/lib/engine/red-line';
import type { RedLine } from '@/lib/model/pack';
import { useRedLineText } from '../../_run/outlook/use-red-line-text';
import { useStudent } from '../class-context';

/** Where the measure of a red line stands now, in points. */
const useLevel = (): ((line: RedLine) => number) => {
  const { pack, world } = useStudent();
  const read = readOut(pack.compiled, world.levels);
  return ({ measure }) => {
    if ('indicator' in measure) return world.levels[pack.compiled.indexOf.get(measure.indicator)!]!;
    return 'tension' in measure ? read.tensions[measure.tension]! : read.confidence[measure.confidence]!;
  };
};

/** Red lines in words, each with where it stands now and how much room is left. Needs a `CardTable` around it. */
export function RedLines({ lines }: { lines: readonly RedLine[] }) {
  const t = useTranslations('outlook.redLine');
  const lineText = useRedLineText();
  const levelOf = useLevel();
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {lines.map((line) => {
        const level = levelOf(line);
        const margin = marginOf(line, level);
        const text = lineText(line);
        const values = { now: level.toFixed(1), points: Math.abs(margin).toFixed(1) };
        return (
          <li key={text} className="py-2 text-small">
            {text}
            <p className={`text-caption ${margin < 0 ? 'font-semibold text-worse' : 'text-soft'}`}>
              {t(margin < 0 ? 'beyond' : 'clear', values)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
