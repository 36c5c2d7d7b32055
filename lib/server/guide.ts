import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model/closed-sets';

/** The guides, by what they are for: leading a class, and writing a pack. */
export const GUIDES = { facilitating: 'facilitators-guide', authoring: 'authoring-guide' } as const;
export type Guide = keyof typeof GUIDES;

const ENDINGS: Readonly<Record<Language, string>> = { en: 'md', ja: 'ja.md' };

/** A guide in a language, as Markdown; the very file of `docs/`. */
export const readGuide = (guide: Guide, language: Language): Promise<string> =>
  readFile(path.join(process.cwd(), 'docs', `${GUIDES[guide]}.${ENDINGS[language]}`), 'utf8');
