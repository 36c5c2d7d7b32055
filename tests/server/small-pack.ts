import type { Card, Effect, Pack } from '../../lib/model/pack';
import type { CardTexts, PackTexts } from '../../lib/model/texts';
import type { PackContent } from '../../lib/server/packs';

const effect: Effect = {
  on: 'trust',
  size: 5,
  low: 4,
  high: 6,
  onset: 0,
  over: 1,
  lasting: false,
  evidence: 'documented',
  because: [],
  when: [],
};

const card = (id: string, quarter: number, decider: string): Card => ({
  id,
  quarter,
  decider,
  recorded: 'yes',
  sources: [],
  lines: ['strain'],
  requires: [],
  options: ['yes', 'no'].map((option) => ({
    id: option,
    cost: 0,
    requires: [],
    inferred: false,
    effects: option === 'yes' ? [effect] : [],
  })),
  disagreement: [],
  undecided: [],
  pairs: [],
});

const cardTexts = (question: string, yes: string): CardTexts => ({
  question,
  background: 'Background.',
  stakes: { tokyo: 'Much.', washington: 'Some.' },
  discussion: ['Why?', 'Why not?'],
  options: {
    yes: { label: yes, description: 'Do it.', why: ['Because.'] },
    no: { label: 'No', description: 'Leave it.', why: [] },
  },
  disagreementWhy: [],
  undecidedWhy: [],
  pairsWhy: [],
});

const texts = (language: string, title: string): PackTexts => ({
  packId: 'small',
  language,
  title,
  subtitle: 'Two quarters',
  summary: 'A story.',
  aims: { tokyo: 'Keep trust.', washington: 'Keep trust.' },
  sides: { tokyo: { name: 'Tokyo' }, washington: { name: 'Washington' } },
  indicators: {},
  tensions: {},
  crossImpactsWhy: [],
  cards: {
    opening: cardTexts(
      language === 'ja' ? '始めますか' : 'Open the talks?',
      language === 'ja' ? 'はい' : '=Yes, "now"',
    ),
    answer: cardTexts('Answer, or wait?', '@Answer'),
    closing: cardTexts('Close the talks?', 'Yes'),
  },
  shocks: {},
  roles: {},
  learningGoals: [],
  documents: {},
});

const pack: Pack = {
  id: 'small',
  version: '1.0.0',
  hash: 'a'.repeat(64),
  starts: '2010-Q4',
  quarters: 2,
  sides: [
    { id: 'tokyo', name: 'Tokyo' },
    { id: 'washington', name: 'Washington' },
  ],
  indicators: [{ id: 'trust', holder: 'shared', start: 50, halfLifeQuarters: 4, noise: 1, sources: [] }],
  crossImpacts: [],
  confidence: { tokyo: { trust: 1 }, washington: { trust: 1 } },
  objectives: { tokyo: { trust: 1 }, washington: { trust: 1 } },
  tensions: [{ id: 'strain', feltBy: 'both', weights: { trust: 1 } }],
  politicalCapital: {
    tokyo: { start: 6, max: 10, base: 1, slope: 1, home: 'trust' },
    washington: { start: 6, max: 10, base: 1, slope: 1, home: 'trust' },
  },
  redLines: { tokyo: [{ measure: { indicator: 'trust' }, mustNot: { fallBelow: 30 } }], washington: [] },
  counterpartLambda: 0.5,
  cards: [card('opening', 1, 'tokyo'), card('answer', 1, 'washington'), card('closing', 2, 'tokyo')],
  shocks: [],
  roles: [],
  classCut: [],
};

/** A pack of two quarters and three cards, with texts that a spreadsheet would trip over. */
export const SMALL_PACK: PackContent = { pack, texts: { en: texts('en', 'Small'), ja: texts('ja', '小さな話') } };

/** The same pack under another id and hash, or with other numbers of its own. */
export const packLike = (changes: Partial<Pack>): PackContent => ({ ...SMALL_PACK, pack: { ...pack, ...changes } });

/** The same numbers with a mended title. */
export const retitled = (title: string): PackContent => ({
  ...SMALL_PACK,
  texts: { ...SMALL_PACK.texts, en: { ...SMALL_PACK.texts.en, title } },
});
