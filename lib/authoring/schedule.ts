import { calendarQuarter, quarterNumber } from '../engine/compile';
import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { isList, isObject, type JsonObject, objectAt } from './json';

const QUARTER = /^\d{4}-Q[1-4]$/;
/** More quarters than any pack may have would only fill the page. */
const MOST_QUARTERS = 80;

/** The calendar quarters that a draft plays, in order; none while its start is not a quarter. */
export const quartersOf = ({ pack }: DraftDocument): readonly string[] => {
  const { starts, quarters } = pack;
  if (typeof starts !== 'string' || !QUARTER.test(starts) || typeof quarters !== 'number') return [];
  const count = Math.max(0, Math.min(MOST_QUARTERS, Math.floor(quarters)));
  return Array.from({ length: count }, (_, i) => calendarQuarter(starts, i + 1));
};

const shifted = (quarter: string, by: number): string =>
  QUARTER.test(quarter) ? calendarQuarter(quarter, by + 1) : quarter;

const shiftedChance = (chance: JsonObject, by: number): JsonObject => ({
  ...chance,
  ...(isObject(chance.probability) && {
    probability: Object.fromEntries(
      Object.entries(chance.probability).map(([quarter, hazard]) => [shifted(quarter, by), hazard]),
    ),
  }),
  ...(isList(chance.recorded) && { recorded: chance.recorded.map((quarter) => shifted(String(quarter), by)) }),
});

/** Begins the schedule in another quarter, with every card and every chance of a shock as far from the start as before. */
export const moveStart = (document: DraftDocument, starts: string): readonly Change[] => {
  const by = quarterNumber(String(document.pack.starts), starts) - 1;
  if (!Number.isFinite(by)) return [{ op: 'set', path: ['pack', 'starts'], value: starts }];
  const cards = Object.entries(document.cards).flatMap(([id, { quarter }]): Change[] =>
    typeof quarter === 'string' ? [{ op: 'set', path: ['cards', id, 'quarter'], value: shifted(quarter, by) }] : [],
  );
  const chances = Object.entries(objectAt(document.pack, ['shocks'])).flatMap(([id, chance]): Change[] =>
    isObject(chance) ? [{ op: 'set', path: ['pack', 'shocks', id], value: shiftedChance(chance, by) }] : [],
  );
  const own = Object.entries(document.shocks).flatMap(([id, shock]): Change[] =>
    shock.probability || shock.recorded ? [{ op: 'set', path: ['shocks', id], value: shiftedChance(shock, by) }] : [],
  );
  return [{ op: 'set', path: ['pack', 'starts'], value: starts }, ...cards, ...chances, ...own];
};
