import { once } from '../memo/once';
import type { Language } from '../model/closed-sets';
import type { Issue } from '../model/refusal';
import type { CardTexts, DocumentTexts, PackTexts, RoleTexts, ShockTexts } from '../model/texts';
import { usedShocks } from './build-pack';
import { delegateOf } from './build-roles';
import {
  type BaseOverlay,
  type CardOverlay,
  englishBaseTexts,
  englishPackTexts,
  type PackOverlay,
} from './english-texts';
import { everyText } from './every-text';
import { bound } from './japanese-breaks';
import { ownEntry } from './own-entry';
import type { PackContent } from './read-content';
import type { SourcesText } from './schema/sources-schema';
import { translate } from './translate';
import { typographic } from './typographic';

/** What is read of documents: all but how many paragraphs they have. */
type SourceTexts = Readonly<Record<string, Omit<SourcesText[string], 'count'>>>;

interface Overlays {
  readonly pack: PackOverlay;
  readonly base: BaseOverlay;
  readonly sources: SourceTexts;
}

const withoutCount = once(({ count: _, ...texts }: SourcesText[string]): SourceTexts[string] => texts);

/** How a language's texts are printed. */
type Print = (text: string) => string;

/** The texts of a value as they are printed. */
const printed = once(<T extends object>(texts: T, print: Print): T => everyText(texts, print));

const cardTexts = once(
  ({ undecided, disagreement, pairs, ...rest }: CardOverlay, print: Print): CardTexts =>
    everyText({ ...rest, undecidedWhy: undecided, disagreementWhy: disagreement, pairsWhy: pairs }, print),
);

const documentTexts = once(({ paragraphs, ...rest }: SourceTexts[string], print: Print): DocumentTexts => {
  const numbered = Object.entries(paragraphs).map(([n, text]) => [Number(n), text] as const);
  return everyText({ ...rest, paragraphs: Object.fromEntries(numbered) }, print);
});

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** Names and goals stand in the base, briefs in the pack; without roles a side's aim is its delegates' brief. */
const roleTexts = (content: PackContent, pack: PackOverlay, base: BaseOverlay): Record<string, RoleTexts> => {
  const stated = Object.entries(base.roles);
  if (stated.length > 0)
    return Object.fromEntries(stated.map(([id, role]) => [id, { ...role, brief: ownEntry(pack.briefs, id) ?? '' }]));
  return Object.fromEntries(
    content.base.sides.map(({ id }) => {
      const aim = ownEntry(pack.aims, id) ?? '';
      return [delegateOf(id), { name: base.sides[id]!.name, goal: aim, brief: aim }];
    }),
  );
};

const PRINT: Readonly<Record<Language, Print>> = { en: typographic, ja: bound };

const assemble = (content: PackContent, language: Language, { pack, base, sources }: Overlays): PackTexts => {
  const print = PRINT[language];
  const shocks = { ...base.shocks, ...pack.shocks };
  const used = usedShocks(content).map(({ text }) => text.id);
  const { title, subtitle, summary, aims, goals } = pack;
  const { sides, indicators, tensions, crossImpactsWhy } = base;
  return {
    packId: content.pack.id,
    language,
    ...everyText({ title, subtitle, summary, aims, learningGoals: goals }, print),
    sides: printed(sides, print) as PackTexts['sides'],
    indicators: printed(indicators, print) as PackTexts['indicators'],
    tensions: printed(tensions, print) as PackTexts['tensions'],
    crossImpactsWhy: printed(crossImpactsWhy, print) as PackTexts['crossImpactsWhy'],
    roles: everyText(roleTexts(content, pack, base), print),
    shocks: Object.fromEntries(used.map((id) => [id, printed(shocks[id]!, print) as ShockTexts])),
    cards: mapValues(pack.cards, (card) => cardTexts(card, print)),
    documents: mapValues(sources, (known) => documentTexts(known, print)),
  };
};

/** Without a base of its own one file holds the texts of both. */
const translateTogether = (content: PackContent, english: Overlays) => {
  const { pack, base, sources } = content.translations;
  if (content.pack.base !== undefined) {
    const ofPack = translate(english.pack, pack?.text, pack?.file ?? 'ja.yaml');
    const ofBase = translate(english.base, base?.text, base?.file ?? `${content.pack.base}/ja.yaml`);
    return { pack: ofPack.texts, base: ofBase.texts, issues: [...ofPack.issues, ...ofBase.issues], sources };
  }
  const both = translate({ ...english.base, ...english.pack }, pack?.text, pack?.file ?? 'ja.yaml');
  return { pack: both.texts, base: both.texts, issues: both.issues, sources };
};

/** All texts of a pack in both languages; a text without a translation stays English and is an issue. */
export const buildTexts = (content: PackContent): { texts: Record<Language, PackTexts>; issues: Issue[] } => {
  const english: Overlays = {
    pack: englishPackTexts(content),
    base: englishBaseTexts(content),
    sources: mapValues(content.sources, (known) => withoutCount(known)),
  };
  const { pack, base, sources, issues } = translateTogether(content, english);
  const ofSources = translate(english.sources, sources?.text, sources?.file ?? 'sources.ja.yaml');
  return {
    texts: {
      en: assemble(content, 'en', english),
      ja: assemble(content, 'ja', { pack, base, sources: ofSources.texts }),
    },
    issues: [...issues, ...ofSources.issues],
  };
};
