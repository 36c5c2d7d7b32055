import { applyChanges, type Change } from '../../lib/authoring/changes';
import { type DraftDocument, EMPTY_DRAFT } from '../../lib/authoring/draft-document';

/** A small draft in which one indicator, one tension, each side and a role are named in every way there is. */
export const MODEL_DRAFT: DraftDocument = {
  ...EMPTY_DRAFT,
  pack: {
    sides: [
      { id: 'north', name: 'North' },
      { id: 'south', name: 'South' },
    ],
    indicators: {
      trust: { holder: 'north', halfLifeQuarters: 4, noise: 1, name: 'Trust' },
      trade: { holder: 'shared', halfLifeQuarters: 2, noise: 1, name: 'Trade' },
    },
    levels: { trust: { start: 50 }, trade: { start: 40 } },
    crossImpacts: [
      { from: 'trust', to: 'trade', perQuarter: 0.1, evidence: 'argued', why: 'Trust opens markets.' },
      { from: 'trade', to: 'trust', perQuarter: 0.1, evidence: 'argued', why: 'Trade breeds trust.' },
    ],
    confidence: { north: { trust: 0.5, trade: 0.5 }, south: { trade: 1 } },
    objectives: { north: { trust: 1 }, south: { trade: 1 } },
    tensions: { rift: { weights: { trust: 1 }, name: 'Rift', feltBy: 'north' } },
    politicalCapital: { north: { home: 'trust' }, south: { home: 'trade' } },
    aims: {
      north: { text: 'Stay close.', redLines: [{ indicator: 'trust', fallBelow: 30 }] },
      south: { text: 'Sell.' },
    },
    roles: { envoy: { delegation: 'north', name: 'Envoy', goal: 'Talk.', matters: ['trade', 'trust'] } },
    briefs: {
      envoy: {
        text: 'You talk.',
        redLines: [
          { tension: 'rift', riseAbove: 60 },
          { confidence: 'north', fallBelow: 20 },
        ],
      },
    },
    class: { goals: ['Say why.', 'Say who.'] },
  },
  cards: {
    toll: {
      id: 'toll',
      decider: 'north',
      lines: ['rift'],
      stakes: { north: 'Money.', south: 'Passage.' },
      question: 'Who pays?',
      requires: [{ indicator: 'trust', above: 20 }],
      discussion: ['Why?', 'Who?'],
      options: [
        {
          id: 'pay',
          label: 'Pay',
          effects: [
            { on: 'trade', why: 'It flows.', when: [{ indicator: 'trust', below: 80 }] },
            { on: 'trust', why: 'It is kept.' },
            { on: 'trade', why: 'It grows.' },
          ],
        },
        { id: 'wait', label: 'Wait', effects: [] },
      ],
      pairs: [{ choices: { north: 'pay', south: 'wait' }, effects: [{ on: 'trust', why: 'It frays.' }] }],
    },
  },
  shocks: { storm: { id: 'storm', headline: 'Storm', effects: [{ on: 'trust', why: 'Ships are lost.' }] } },
  checks: [
    { id: 'one', expect: [{ indicator: 'trust', at: 'end' }] },
    {
      id: 'two',
      expect: [
        { highest: 'trust', among: 'north', at: 'end' },
        { option: 'toll/pay', raises: ['trust', 'rift', 'trade'] },
      ],
    },
  ],
  ja: {
    sides: { north: { name: '北' } },
    aims: { north: '近くにいる。' },
    indicators: { trust: { name: '信頼' } },
    tensions: { rift: { name: '亀裂' } },
    crossImpactsWhy: ['信頼は市場を開く。', '貿易は信頼を育てる。'],
    roles: { envoy: { name: '使節' } },
    briefs: { envoy: 'あなたは話す。' },
    cards: {
      toll: {
        stakes: { north: '金。' },
        options: { pay: { label: '払う', why: ['流れる。', '守られる。', '伸びる。'] } },
        pairs: [['ほつれる。']],
      },
    },
    shocks: { storm: { why: ['船が沈む。'] } },
  },
  sources: { report: { title: 'Report', short: 'Report', paragraphs: { 1: 'First.', 2: 'Second.' } } },
  sourcesJa: {},
};

/** The draft after some changes. */
export const draftWith = (changes: readonly Change[], document: DraftDocument = MODEL_DRAFT): DraftDocument => {
  const done = applyChanges(document, changes);
  if (!done.ok) throw new Error(done.refusal.message);
  return done.value.document;
};
