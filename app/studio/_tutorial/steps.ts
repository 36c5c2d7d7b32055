/** The steps of the tutorial in their order, each with the part of the editor in which it is done; the first is done in the library. */
export const TUTORIAL_STEPS = [
  { id: 'copy', part: null },
  { id: 'outline', part: 'outline' },
  { id: 'effect', part: 'cards' },
  { id: 'source', part: 'sources' },
  { id: 'option', part: 'cards' },
  { id: 'cite', part: 'cards' },
  { id: 'problem', part: 'cards' },
  { id: 'balance', part: 'balance' },
  { id: 'publish', part: 'publish' },
  { id: 'play', part: 'publish' },
] as const;
export type TutorialStep = (typeof TUTORIAL_STEPS)[number];
export type TutorialStepId = TutorialStep['id'];

/** Where the library of packs is. */
export const STUDIO_PATH = '/studio';

/** Where a step is done; null for a step in the editor while no draft is open. */
export const placeOfStep = ({ part }: TutorialStep, draft: string | null): string | null => {
  if (part === null) return STUDIO_PATH;
  return draft === null ? null : `${STUDIO_PATH}/${draft}?part=${part}`;
};
