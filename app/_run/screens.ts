/** The screens of a run, in the order of its tabs. */
export const SCREENS = ['situation', 'decide', 'why', 'branches', 'weights', 'end'] as const;
export type ScreenName = (typeof SCREENS)[number];
