import { LANGUAGES, type Language } from '@/lib/model/closed-sets';

/** The cookie that keeps the language of this device. */
export const LANGUAGE_COOKIE = 'language';

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((known) => known === text);

const wish = (part: string): { tag: string; quality: number } => {
  const [tag = '', ...parameters] = part.trim().split(';');
  const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((found) => found !== undefined);
  return { tag: tag.toLowerCase().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
};

/** The language to show: what the cookie says, else the best match of `Accept-Language`, else English. */
export const languageOf = (cookie: string | undefined, acceptLanguage: string | null): Language => {
  if (isLanguage(cookie)) return cookie;
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(wish);
  const best = wishes
    .filter(({ tag, quality }) => isLanguage(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return isLanguage(best?.tag) ? best.tag : 'en';
};
