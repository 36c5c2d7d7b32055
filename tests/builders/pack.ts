import type { Card, Effect, Indicator, Pack, Shock } from '../../lib/model/pack';

/** An effect with everything that is not stated left at its plainest. */
export const anEffect = (effect: Partial<Effect> & Pick<Effect, 'on' | 'size'>): Effect => ({
  low: Math.min(effect.size * 0.4, effect.size * 1.6),
  high: Math.max(effect.size * 0.4, effect.size * 1.6),
  onset: 0,
  over: 1,
  lasting: false,
  evidence: 'argued',
  because: [],
  when: [],
  ...effect,
});

/** An option named after its id. */
export const anOption = (id: string, effects: readonly Effect[] = [], more: Partial<Card['options'][number]> = {}) => ({
  id,
  cost: 0,
  requires: [],
  inferred: false,
  effects,
  ...more,
});

/** A card of the first quarter, for east alone, with two options that do nothing. */
export const aCard = (card: Partial<Card> & Pick<Card, 'id'>): Card => ({
  quarter: 1,
  decider: 'east',
  recorded: null,
  sources: [],
  lines: [],
  requires: [],
  options: [anOption('do'), anOption('leave')],
  disagreement: [],
  undecided: [],
  pairs: [],
  ...card,
});

export const aShock = (shock: Partial<Shock> & Pick<Shock, 'id'>): Shock => ({
  probability: {},
  recorded: [],
  effects: [],
  sources: [],
  ...shock,
});

export const anIndicator = (indicator: Partial<Indicator> & Pick<Indicator, 'id'>): Indicator => ({
  holder: 'shared',
  start: 50,
  halfLifeQuarters: 4,
  noise: 1,
  sources: [],
  ...indicator,
});

/** A pack of two sides, east and west, and three indicators: trust (east's), effort (west's) and home. */
export const aPack = (pack: Partial<Pack> = {}): Pack => ({
  id: 'builder',
  version: '1.0.0',
  hash: 'none',
  starts: '2030-Q1',
  quarters: 4,
  sides: [
    { id: 'east', name: 'East' },
    { id: 'west', name: 'West' },
  ],
  indicators: [
    anIndicator({ id: 'trust', holder: 'east', start: 60 }),
    anIndicator({ id: 'effort', holder: 'west', start: 40, halfLifeQuarters: 2 }),
    anIndicator({ id: 'home', holder: 'home', start: 50, halfLifeQuarters: 3, noise: 2 }),
  ],
  crossImpacts: [
    { from: 'effort', to: 'trust', perQuarter: 0.1, evidence: 'argued', sources: [] },
    { from: 'home', to: 'effort', perQuarter: -0.05, evidence: 'argued', sources: [] },
  ],
  confidence: { east: { trust: 1 }, west: { effort: 1 } },
  objectives: {
    east: { trust: 0.6, home: 0.3, politicalCapital: 0.1 },
    west: { effort: 0.6, trust: 0.3, politicalCapital: 0.1 },
  },
  tensions: [
    { id: 'strain', feltBy: 'both', weights: { trust: 0.5, effort: 0.5 } },
    { id: 'unrest', feltBy: 'east', weights: { home: 1 } },
  ],
  politicalCapital: {
    east: { start: 5, max: 10, base: 2, slope: 2, home: 'home' },
    west: { start: 5, max: 10, base: 2, slope: 2, home: 'home' },
  },
  redLines: { east: [], west: [] },
  roles: [
    { id: 'east-delegate', delegation: 'east', head: true, matters: [], redLines: [] },
    { id: 'west-delegate', delegation: 'west', head: true, matters: [], redLines: [] },
  ],
  classCut: [],
  counterpartLambda: 5,
  cards: [],
  shocks: [],
  ...pack,
});

/** A pack in which everything of the model happens: a joint card, a pair, conditions, shocks, limits, lasting effects. */
export const aFullPack = (): Pack =>
  aPack({
    cards: [
      aCard({
        id: 'aid',
        recorded: 'do',
        options: [
          anOption(
            'do',
            [
              anEffect({ on: 'trust', size: 9, over: 2 }),
              anEffect({ on: 'home', size: -5, onset: 1, evidence: 'documented' }),
              anEffect({ on: 'effort', size: 2, when: [{ card: 'troops', side: 'west', option: 'send' }] }),
            ],
            { cost: 2 },
          ),
          anOption('leave', [anEffect({ on: 'trust', size: -5, lasting: true })]),
        ],
        undecided: [anEffect({ on: 'home', size: -2 })],
      }),
      aCard({
        id: 'troops',
        decider: 'west',
        recorded: 'send',
        options: [
          anOption('send', [anEffect({ on: 'effort', size: 70, low: 20, high: 120, lasting: true })], { cost: 3 }),
          anOption('stay', [anEffect({ on: 'trust', size: -2, low: -6, high: 2, evidence: 'inferred' })]),
        ],
      }),
      aCard({
        id: 'pact',
        quarter: 2,
        decider: 'joint',
        recorded: 'sign',
        options: [
          anOption('sign', [anEffect({ on: 'trust', size: 5, lasting: true, over: 2 })], { cost: 1 }),
          anOption('shelve', [anEffect({ on: 'home', size: 2 })]),
          anOption('threaten', [anEffect({ on: 'trust', size: -9 })]),
        ],
        disagreement: [anEffect({ on: 'trust', size: -5 })],
        pairs: [{ choices: { east: 'sign', west: 'threaten' }, effects: [anEffect({ on: 'effort', size: -9 })] }],
      }),
      aCard({
        id: 'review',
        quarter: 3,
        decider: 'west',
        requires: [{ card: 'pact', side: 'west', option: 'sign' }],
        options: [
          anOption('deepen', [anEffect({ on: 'effort', size: 5, when: [{ indicator: 'trust', above: 60 }] })]),
          anOption('rest', [], { requires: [{ shock: 'storm' }] }),
        ],
      }),
    ],
    shocks: [
      aShock({
        id: 'storm',
        probability: { '2030-Q1': 0.3, '2030-Q2': 0.5, '2030-Q3': 0.2 },
        recorded: ['2030-Q2'],
        effects: [anEffect({ on: 'home', size: -9, over: 2 }), anEffect({ on: 'trust', size: 3 })],
      }),
    ],
  });
