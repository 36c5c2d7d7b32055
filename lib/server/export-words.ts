import type { Language } from '../model/closed-sets';

/** What stands over the columns of an exported table. */
export interface ExportWords {
  readonly decisions: readonly string[];
  /** The columns before the numbers. */
  readonly quarter: readonly string[];
  readonly indicator: (name: string) => string;
  readonly tension: (name: string) => string;
  readonly confidence: (side: string, other: string) => string;
  readonly alliance: string;
  readonly gap: (first: string, second: string) => string;
  readonly capital: (side: string) => string;
  readonly shocks: string;
  readonly riseAbove: (what: string, points: number) => string;
  readonly fallBelow: (what: string, points: number) => string;
  readonly start: string;
  readonly within: string;
  readonly crossed: string;
}

/** The words of exported tables by language; each names its unit and its scale, since a table travels without a key. */
export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  en: {
    decisions: [
      'Branch',
      'Quarter',
      'Calendar quarter',
      'Capital',
      'Card id',
      'Question',
      'Option id (empty: set aside)',
      'Option',
      'Node id',
      'Node before it',
      'On the branch in hand (1 = yes)',
    ],
    quarter: ['Branch', 'Quarter (0 is the start)', 'Calendar quarter', 'On the branch in hand (1 = yes)'],
    indicator: (name) => `Indicator: ${name} (0–100, higher is better)`,
    tension: (name) => `Tension: ${name} (0–100, higher is worse)`,
    confidence: (side, other) => `${side}’s confidence in ${other} (0–100, given weights)`,
    alliance: 'Confidence of the alliance (mean of both)',
    gap: (first, second) => `Expectation gap (${first}’s confidence less ${second}’s)`,
    capital: (side) => `Political capital of ${side}`,
    shocks: 'Shocks in the quarter',
    riseAbove: (what, points) => `Red line: ${what} not above ${points}`,
    fallBelow: (what, points) => `Red line: ${what} not below ${points}`,
    start: 'Start',
    within: 'within',
    crossed: 'crossed',
  },
  ja: {
    decisions: [
      '分岐',
      '期',
      '四半期',
      '首都',
      'カードID',
      '問い',
      '選択肢ID（空欄は見送り）',
      '選択肢',
      'ノードID',
      '前のノード',
      '進行中の分岐（1＝該当）',
    ],
    quarter: ['分岐', '期（0は開始時点）', '四半期', '進行中の分岐（1＝該当）'],
    indicator: (name) => `指標：${name}（0〜100、高いほど良い）`,
    tension: (name) => `緊張：${name}（0〜100、高いほど悪い）`,
    confidence: (side, other) => `${side}の${other}への信頼（0〜100、初期設定の重み）`,
    alliance: '同盟全体の信頼（両者の平均）',
    gap: (first, second) => `期待のずれ（${first}の信頼−${second}の信頼）`,
    capital: (side) => `${side}の政治的資本`,
    shocks: '期中の出来事',
    riseAbove: (what, points) => `越えてはならない線：${what}（上限${points}）`,
    fallBelow: (what, points) => `越えてはならない線：${what}（下限${points}）`,
    start: '開始時点',
    within: '範囲内',
    crossed: '越えた',
  },
};
