/** Where the facilitator's guide is. */
export const GUIDE_PATH = '/guide';
