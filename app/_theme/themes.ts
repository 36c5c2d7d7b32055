/** The cookie that fixes the theme of this device; without it the page follows the system. */
export const THEME_COOKIE = 'theme';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The fixed theme, or undefined where the page follows the system. */
export const themeOf = (cookie: string | undefined): Theme | undefined => THEMES.find((known) => known === cookie);
