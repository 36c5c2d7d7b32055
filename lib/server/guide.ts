import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model/closed-sets';

const FILES: Readonly<Record<Language, string>> = { en: 'facilitators-guide.md', ja: 'facilitators-guide.ja.md' };

/** The facilitator's guide in a language, as Markdown; the very file of `docs/`. */
export const readGuide = (language: Language): Promise<string> =>
  readFile(path.join(process.cwd(), 'docs', FILES[language]), 'utf8');
