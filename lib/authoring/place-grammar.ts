/** What an id within a path names. */
export type PlaceName = 'side' | 'indicator' | 'tension' | 'card' | 'option' | 'shock' | 'role' | 'document';

/** A part of a draft with a word of its own: what stands under its keys, or in each of its entries. */
export interface PlacePart {
  readonly word: string;
  /** Whether the word is said too where the path leads further in. */
  readonly always?: boolean;
  readonly fields?: PlaceFields;
  readonly each?: PlaceEntry;
}

/** An entry of a list or a table; said with its name, else with its number. */
export interface PlaceEntry extends PlacePart {
  readonly named?: PlaceName;
}

export interface PlaceFields {
  readonly [key: string]: string | PlacePart;
}

/** Keys whose words are the keys themselves. */
const own = (...keys: readonly string[]): PlaceFields => Object.fromEntries(keys.map((key) => [key, key]));

const byId = (word: string, entry: string, named: PlaceName, fields?: PlaceFields): PlacePart => ({
  word,
  each: { word: entry, named, ...(fields && { fields }) },
});

const list = (word: string, entry: string, fields?: PlaceFields): PlacePart => ({
  word,
  each: { word: entry, ...(fields && { fields }) },
});

const always = (part: PlacePart): PlacePart => ({ ...part, always: true });

const citations = (word: string): PlacePart => always(byId(word, 'inDocument', 'document'));
const conditions = (word: string): PlacePart =>
  always(
    list(word, 'condition', {
      ...own('side', 'indicator', 'above', 'below'),
      card: 'onCard',
      option: 'choice',
      shock: 'afterShock',
    }),
  );

const EFFECT: PlaceFields = {
  ...own('on', 'size', 'low', 'high', 'onset', 'over', 'lasting', 'evidence', 'why'),
  because: citations('because'),
  when: conditions('when'),
};
const effects = list('effects', 'effect', EFFECT);
const lines = list('why', 'whyLine');

const OPTION: PlaceFields = {
  ...own('id', 'label', 'description', 'cost', 'inferred', 'balanceReason'),
  requires: conditions('requires'),
  effects,
};

const CARD: PlaceFields = {
  ...own('id', 'quarter', 'decider', 'recorded', 'question', 'background'),
  sources: citations('sources'),
  lines: list('tensionLines', 'tensionLine'),
  requires: conditions('requires'),
  stakes: byId('stakes', 'stakesOf', 'side'),
  discussion: list('discussion', 'discussionQuestion'),
  options: byId('options', 'option', 'option', OPTION),
  undecided: always(list('undecided', 'effect', EFFECT)),
  disagreement: always(list('disagreement', 'effect', EFFECT)),
  pairs: list('pairs', 'pair', { choices: byId('choices', 'choiceOf', 'side'), effects }),
};

const CHANCES: PlaceFields = {
  probability: { word: 'probability', each: { word: 'probabilityIn' } },
  recorded: list('recordedQuarters', 'recordedQuarter'),
};

const SHOCK: PlaceFields = { ...own('id', 'headline', 'news'), ...CHANCES, sources: citations('sources'), effects };

const redLines = always(
  list('redLines', 'redLine', own('indicator', 'tension', 'confidence', 'riseAbove', 'fallBelow')),
);

const weightsOf = (word: string, entry: string): PlacePart => ({
  word,
  each: { word: entry, named: 'side', each: { word: 'weightOf', named: 'indicator' } },
});

/** What a pack shares with others in its base. */
const BASE: PlaceFields = {
  sides: list('sides', 'sideNumber', own('id', 'name')),
  indicators: byId('indicators', 'ofIndicator', 'indicator', {
    ...own('holder', 'halfLifeQuarters', 'noise', 'name', 'description'),
    low: 'scaleLow',
    high: 'scaleHigh',
    sources: citations('sources'),
  }),
  crossImpacts: list('crossImpacts', 'crossImpact', {
    ...own('from', 'to', 'perQuarter', 'evidence', 'why'),
    sources: citations('sources'),
  }),
  confidence: weightsOf('confidenceWeights', 'confidenceOf'),
  objectives: weightsOf('objectives', 'objectivesOf'),
  tensions: byId('tensions', 'ofTension', 'tension', {
    ...own('name', 'description', 'feltBy'),
    weights: { word: 'weights', each: { word: 'weightOf', named: 'indicator' } },
  }),
  politicalCapital: byId('politicalCapital', 'politicalCapitalOf', 'side', {
    ...own('start', 'max', 'slope', 'home'),
    base: 'income',
  }),
  counterpartLambda: 'counterpartLambda',
  roles: byId('roles', 'ofRole', 'role', {
    ...own('delegation', 'head', 'name', 'goal'),
    matters: list('matters', 'matter'),
  }),
};

const PACK: PlaceFields = {
  ...BASE,
  ...own('id', 'version', 'title', 'subtitle', 'summary', 'starts'),
  quarters: { word: 'quarters', each: { word: 'scheduledIn', each: { word: 'scheduledOf', named: 'side' } } },
  base: 'sharedBase',
  levels: byId('levels', 'levelOf', 'indicator', { start: 'level', because: citations('because') }),
  shocks: byId('shocks', 'chancesOf', 'shock', CHANCES),
  aims: byId('aims', 'aimOf', 'side', { text: 'text', redLines }),
  briefs: byId('briefs', 'briefOf', 'role', { text: 'text', redLines }),
  class: {
    word: 'class',
    fields: {
      goals: list('goals', 'learningGoal'),
      cut: { word: 'cut', each: { word: 'cutQuarter', each: { word: 'cutCard', named: 'card' } } },
    },
  },
};

const CHECK: PlaceFields = {
  ...own('id', 'says'),
  sources: citations('sources'),
  given: 'given',
  expect: list('expect', 'expectation', own('option', 'indicator', 'tension', 'confidence')),
};

const DOCUMENT: PlaceFields = {
  ...own('title', 'author', 'publisher', 'date', 'short', 'count'),
  paragraphs: { word: 'paragraphs', each: { word: 'paragraph' } },
};

const JAPANESE: PlaceFields = {
  ...own('title', 'subtitle', 'summary'),
  aims: byId('aims', 'aimOf', 'side'),
  briefs: byId('briefs', 'briefOf', 'role'),
  sides: byId('sides', 'ofSide', 'side', own('name')),
  indicators: BASE.indicators!,
  tensions: BASE.tensions!,
  roles: BASE.roles!,
  crossImpactsWhy: list('crossImpacts', 'crossImpactWhy'),
  goals: list('goals', 'learningGoal'),
  cards: byId('cards', 'card', 'card', {
    ...CARD,
    options: byId('options', 'option', 'option', { ...own('label', 'description'), why: lines }),
    undecided: always(list('undecided', 'whyLine')),
    disagreement: always(list('disagreement', 'whyLine')),
    pairs: { word: 'pairs', each: { word: 'pair', each: { word: 'whyLine' } } },
  }),
  shocks: byId('shocks', 'shock', 'shock', { ...own('headline', 'news'), why: lines }),
};

const documents = byId('documents', 'document', 'document', DOCUMENT);

/** The words for every place of a draft. */
export const PLACES: PlaceFields = {
  pack: { word: 'pack', fields: PACK },
  cards: byId('cards', 'card', 'card', CARD),
  shocks: byId('shocks', 'shock', 'shock', SHOCK),
  checks: list('checks', 'check', CHECK),
  ja: always({ word: 'japanese', fields: JAPANESE }),
  sources: documents,
  sourcesJa: always({ word: 'japanese', fields: {}, each: documents.each! }),
};
