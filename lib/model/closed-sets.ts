/** How well a size is supported: stated by a document, argued from one, or the designer's inference. */
export const EVIDENCE = ['documented', 'argued', 'inferred'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Words that an author may write for a size, in points; the sign is written before the word. */
export const SIZE_WORDS = { slight: 2, moderate: 5, strong: 9 } as const;
export type SizeWord = keyof typeof SIZE_WORDS;

/** Holders of an indicator that are not one of the two sides. */
export const COMMON_HOLDERS = ['shared', 'home', 'region'] as const;
export type CommonHolder = (typeof COMMON_HOLDERS)[number];

/** Bands of a tension, calmest first. */
export const BANDS = ['calm', 'strained', 'tense', 'crisis'] as const;
export type Band = (typeof BANDS)[number];

/** Lower bounds of the bands above `calm`, in points. */
export const BAND_BOUNDS = { strained: 35, tense: 55, crisis: 70 } as const;

/** Bands of the expectation gap by its absolute size, narrowest first; their lower bounds are 0, 5, 10 and 20 points. */
export const GAP_BANDS = ['aligned', 'apart', 'wide', 'rift'] as const;
export type GapBand = (typeof GAP_BANDS)[number];

/** Languages in which the shipped packs and the interface are complete. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The decider of a card that both sides must answer. */
export const JOINT = 'joint';

/** Who feels a tension that both sides feel. */
export const BOTH = 'both';

/** What an objective weight is called that values political capital rather than an indicator. */
export const POLITICAL_CAPITAL = 'politicalCapital';
