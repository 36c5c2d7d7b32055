import type { Language } from '../model/closed-sets';
import type { DraftDocument } from './draft-document';
import { findAt } from './json';
import {
  cardName,
  documentNames,
  indicatorNames,
  type Named,
  optionNames,
  saidIn,
  shockName,
  sideNames,
  tensionNames,
} from './names';
import type { PlaceName } from './place-grammar';

const within = (named: readonly Named[], id: string): string | null => named.find((one) => one.id === id)?.name ?? null;

const roleName = (document: DraftDocument, language: Language, id: string): string | null => {
  const path = ['roles', id, 'name'];
  return saidIn(language, findAt(document.pack, path), findAt(document.ja, path));
};

/** What a reader calls something of a draft, or null where the draft does not have it. An option is sought on its card. */
export const nameOfId = (
  document: DraftDocument,
  language: Language,
  kind: PlaceName,
  id: string,
  card?: string,
): string | null => {
  switch (kind) {
    case 'side':
      return within(sideNames(document, language), id);
    case 'indicator':
      return within(indicatorNames(document, language), id);
    case 'tension':
      return within(tensionNames(document, language), id);
    case 'card':
      return Object.hasOwn(document.cards, id) ? cardName(document, language, id) : null;
    case 'option':
      return card === undefined ? null : within(optionNames(document, language, card), id);
    case 'shock':
      return Object.hasOwn(document.shocks, id) ? shockName(document, language, id) : null;
    case 'role':
      return roleName(document, language, id);
    case 'document':
      return within(documentNames(document, language), id);
  }
};
