import type { Path } from '@/lib/authoring/json';

/** The parts of the editor, in the order in which a pack is written; `?part=` names the one in view. */
export const EDITOR_PARTS = [
  'outline',
  'cards',
  'shocks',
  'model',
  'map',
  'roles',
  'sources',
  'languages',
  'text',
  'balance',
  'publish',
] as const;
export type EditorPart = (typeof EDITOR_PARTS)[number];

const MODEL_KEYS: readonly (string | number)[] = [
  ...['sides', 'indicators', 'crossImpacts', 'confidence', 'objectives', 'tensions', 'politicalCapital'],
  ...['counterpartLambda', 'levels'],
];
const ROLE_KEYS: readonly (string | number)[] = ['roles', 'briefs', 'aims', 'class'];

/** The part of the editor in which a path of the draft is written. */
export const partOf = ([first, second]: Path): EditorPart => {
  if (first === 'cards' || first === 'shocks') return first;
  if (first === 'sources') return 'sources';
  if (first === 'ja' || first === 'sourcesJa') return 'languages';
  if (first === 'checks') return 'text';
  if (second !== undefined && MODEL_KEYS.includes(second)) return 'model';
  if (second !== undefined && ROLE_KEYS.includes(second)) return 'roles';
  if (second === 'shocks') return 'shocks';
  return 'outline';
};
