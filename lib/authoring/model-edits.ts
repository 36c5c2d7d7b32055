import { accepted, type Result } from '../model/refusal';
import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { findAt, isObject, type JsonObject, type Path } from './json';
import { appendItem } from './list-edits';
import { requireNewId } from './renaming';
import { inSequence } from './sequence';
import { setIn } from './set-in';

const NEW_INDICATOR: JsonObject = {
  holder: 'shared',
  halfLifeQuarters: 4,
  noise: 1,
  name: '',
  description: '',
  low: '',
  high: '',
};

const MIDDLE = 50;

/** Adds an indicator that starts in the middle of its scale. Refuses with `bad-id` and `id-taken`. */
export const addIndicator = (document: DraftDocument, id: string): Result<readonly Change[]> => {
  const free = requireNewId(document, 'indicator', id);
  if (!free.ok) return free;
  const steps = [
    (now: DraftDocument) => [setIn(now, ['pack', 'indicators', id], NEW_INDICATOR)],
    (now: DraftDocument) => [setIn(now, ['pack', 'levels', id], { start: MIDDLE })],
  ];
  return accepted(inSequence(document, steps));
};

/** Adds a tension that is read from nothing yet. Refuses with `bad-id` and `id-taken`. */
export const addTension = (document: DraftDocument, id: string): Result<readonly Change[]> => {
  const free = requireNewId(document, 'tension', id);
  if (!free.ok) return free;
  return accepted([setIn(document, ['pack', 'tensions', id], { weights: {}, name: '', description: '' })]);
};

/** Adds a role to a delegation, with an empty brief. Refuses with `bad-id` and `id-taken`. */
export const addRole = (document: DraftDocument, id: string, delegation: string): Result<readonly Change[]> => {
  const free = requireNewId(document, 'role', id);
  if (!free.ok) return free;
  const steps = [
    (now: DraftDocument) => [setIn(now, ['pack', 'roles', id], { delegation, name: '', goal: '', matters: [] })],
    (now: DraftDocument) => [setIn(now, ['pack', 'briefs', id], { text: '', redLines: [] })],
  ];
  return accepted(inSequence(document, steps));
};

/** What a new cross-impact moves for each point in a quarter. */
const USUAL_IMPACT = 0.1;

/** Adds a cross-impact behind the others, its reason still to be written in both languages. */
export const addCrossImpact = (
  document: DraftDocument,
  from: string,
  to: string,
  perQuarter = USUAL_IMPACT,
): readonly Change[] =>
  appendItem(document, ['pack', 'crossImpacts'], { from, to, perQuarter, evidence: 'inferred', why: '' });

/** Puts a key of an object at another place among its keys, counted from 0; nothing where that is no place. */
export const moveKey = (document: DraftDocument, path: Path, to: number): readonly Change[] => {
  const value = findAt(document, path);
  const holder = findAt(document, path.slice(0, -1));
  if (value === undefined || !isObject(holder)) return [];
  const others = Object.keys(holder).filter((key) => key !== path.at(-1));
  if (to < 0 || to > others.length || Object.keys(holder)[to] === path.at(-1)) return [];
  const before = others[to];
  return [
    { op: 'unset', path },
    { op: 'set', path, value, ...(before !== undefined && { before }) },
  ];
};
