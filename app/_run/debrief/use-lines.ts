import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { playGame } from '@/lib/engine/play';
import type { WorldState } from '@/lib/model/world-state';
import { type Measure, readMeasure } from '@/lib/run/measure';
import { type Branch, RECORD } from '../branches/use-branches';
import { useRun } from '../run-context';

/** Other branches that are drawn beside the run and the record: the ones made last. */
const OTHERS_DRAWN = 2;

/** Something to draw beside the run: the run itself first, then the record, then other branches. */
export interface PlayedLine {
  readonly id: string;
  readonly label: string;
  readonly worlds: readonly WorldState[];
}

/** The worlds of the pack with both capitals following the record and shocks where the documents place them; null where that can't be played. */
const useRecordWorlds = (): readonly WorldState[] | null => {
  const { compiled } = useRun();
  return useMemo(() => {
    const game = playGame(compiled, { choices: 'record', shocks: 'record' });
    return game.ok ? game.value.worlds : null;
  }, [compiled]);
};

/** The run, the record and up to two other branches, to lay side by side. */
export const usePlayedLines = (all: readonly Branch[]): readonly PlayedLine[] => {
  const t = useTranslations('debrief.beside');
  const { document, played } = useRun();
  const record = useRecordWorlds();
  const branches = all.filter(({ id }) => id !== RECORD);
  const own = branches.find(({ id }) => id === document.head);
  const others = branches.filter(({ id, played: { worlds } }) => id !== document.head && worlds.length > 1);
  const run = { id: 'run', label: own && others.length > 0 ? t('runAs', { branch: own.name }) : t('run') };
  return [
    { ...run, worlds: played.worlds },
    ...(record ? [{ id: 'record', label: t('record'), worlds: record }] : []),
    ...others.slice(-OTHERS_DRAWN).map(({ id, name, played: { worlds } }) => ({ id, label: name, worlds })),
  ];
};

/** A measure along each line under the given weights, quarter by quarter, the start first. */
export const useValuesOf = (): ((line: PlayedLine, measure: Measure) => readonly number[]) => {
  const { compiled } = useRun();
  return ({ worlds }, measure) => worlds.map((world) => readMeasure(compiled, world, measure, compiled.confidence));
};
