import { compilePack } from '../../engine/compile';
import type { CommandLine } from '../arguments';
import { loadPack } from '../load-pack';
import { playJson } from '../play-json';
import { playLine } from '../play-line';
import { textTable } from '../table';

/** Plays a whole game and prints it. */
export const playCommand = async ({ subject, flags }: CommandLine): Promise<string> => {
  const compiled = compilePack(loadPack(subject).pack);
  const json = await playJson(compiled, playLine(compiled, flags), flags);
  if (flags.json) return JSON.stringify(json);
  const rows = [
    ...Object.entries(json.path).map(([id, values]) => [id, ...values]),
    ...Object.entries(json.confidence).map(([id, values]) => [`confidence ${id}`, ...values]),
    ...Object.entries(json.tensions).map(([id, values]) => [`tension ${id}`, ...values]),
    ...Object.entries(json.politicalCapital).map(([id, values]) => [`capital ${id}`, ...values]),
  ];
  return [
    textTable([json.pack, ...json.quarters], rows),
    '',
    ...Object.entries(json.choices).map(([card, answers]) => `${card}: ${JSON.stringify(answers)}`),
    ...Object.entries(json.shocks).map(([shock, quarter]) => `${quarter} ${shock}`),
  ].join('\n');
};
