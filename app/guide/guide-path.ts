/** Where the facilitator's guide is. */
export const GUIDE_PATH = '/guide';

/** Where the authoring guide is. */
export const AUTHORING_GUIDE_PATH = '/guide/authoring';
