import type { EditorPart } from '../_editor/parts';

interface Step<Id extends string> {
  readonly id: Id;
  /** The part of the editor in which it is done; null for the library. */
  readonly part: EditorPart | null;
  /** The card that is opened there, and the place in it that the way leads to. */
  readonly open?: string;
  readonly at?: string;
}

const step = <Id extends string>(
  id: Id,
  part: EditorPart | null,
  more: Pick<Step<Id>, 'open' | 'at'> = {},
): Step<Id> => ({
  id,
  part,
  ...more,
});

/** The cards of the template on which the tutorial works. */
export const LIGHT_CARD = 'toll-for-the-light';
export const PILOT_CARD = 'pilot-rule';

const AT_OPTION = { open: PILOT_CARD, at: `cards/${PILOT_CARD}.yaml options[3].label` } as const;

/** The steps of the tutorial in their order; the first is done in the library. */
export const TUTORIAL_STEPS = [
  step('copy', null),
  step('outline', 'outline'),
  step('effect', 'cards', { open: LIGHT_CARD, at: `cards/${LIGHT_CARD}.yaml options[0].effects[1].size` }),
  step('source', 'sources'),
  step('option', 'cards', { open: PILOT_CARD, at: `cards/${PILOT_CARD}.yaml options.add` }),
  step('cite', 'cards', { open: PILOT_CARD, at: `cards/${PILOT_CARD}.yaml options[3].effects[0].evidence` }),
  step('problem', 'cards', AT_OPTION),
  step('balance', 'balance'),
  step('publish', 'publish'),
  step('play', 'publish'),
] as const;
export type TutorialStep = (typeof TUTORIAL_STEPS)[number];
export type TutorialStepId = TutorialStep['id'];

/** Where the library of packs is. */
export const STUDIO_PATH = '/studio';
/** Where in it a draft begins. */
const BEGINNINGS_PATH = `${STUDIO_PATH}#beginnings`;

/** Where a step is done; null for a step in the editor while no draft is open. */
export const placeOfStep = ({ part, open, at }: TutorialStep, draft: string | null): string | null => {
  if (part === null) return BEGINNINGS_PATH;
  if (draft === null) return null;
  const query = new URLSearchParams({ part, ...(open !== undefined && { open }), ...(at !== undefined && { at }) });
  return `${STUDIO_PATH}/${draft}?${query}`;
};
