import { once } from '../memo/once';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { excerpt, warning } from '../packs/issue';
import { applyChanges } from './changes';
import { type DraftDocument, EMPTY_DRAFT } from './draft-document';
import type { JsonObject } from './json';
import { placeOf } from './places';
import { setIn } from './set-in';
import type { DraftText } from './text-reader';
import type { TextSection } from './text-section-readers';
import { textSections } from './texts';

/** What a draft is checked, played and published as. */
export interface StoodIn {
  readonly document: DraftDocument;
  /** One for each text that is shown in Japanese for want of English. */
  readonly issues: readonly Issue[];
}

const isAlone = ({ english, japanese }: DraftText): boolean => english.trim() === '' && japanese.trim() !== '';

/** The texts of a section that are written in Japanese alone. */
const japaneseAlone = once(({ texts }: TextSection): readonly DraftText[] => texts.filter(isAlone));

const standIn = (document: DraftDocument, texts: readonly DraftText[]): DraftDocument =>
  texts.reduce((now, { path, japanese }) => {
    const changed = applyChanges(now, [setIn(now, path, japanese)]);
    // Where something else stands in the way, the check of its shape says so.
    return changed.ok ? changed.value.document : now;
  }, document);

/** The same card until it or its Japanese changes, so that what is known of it stays known. */
const cardWithStandIns = once((section: TextSection, card: JsonObject): JsonObject => {
  const alone = { ...EMPTY_DRAFT, cards: { [section.id]: card } };
  return standIn(alone, japaneseAlone(section)).cards[section.id]!;
});

const noEnglish = ({ path, japanese }: DraftText): Issue =>
  warning('no-english', placeOf(path), say('no-english', { text: excerpt(japanese) }), say('add-english'));

/**
 * A draft in which what is written in Japanese alone stands for its English too, as English stands for Japanese that is
 * still missing; each such text is a warning. The very same draft where there is none.
 */
export const withStandIns = (document: DraftDocument): StoodIn => {
  const sections = textSections(document).filter((section) => japaneseAlone(section).length > 0);
  if (sections.length === 0) return { document, issues: [] };
  const cards = sections.filter(({ group }) => group === 'cards');
  const others = sections.filter(({ group }) => group !== 'cards').flatMap((section) => japaneseAlone(section));
  const filled = cards.map((section) => [section.id, cardWithStandIns(section, document.cards[section.id]!)]);
  return {
    document: standIn({ ...document, cards: { ...document.cards, ...Object.fromEntries(filled) } }, others),
    issues: sections.flatMap((section) => japaneseAlone(section)).map(noEnglish),
  };
};
