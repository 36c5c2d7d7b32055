import type { CompiledPack } from '../../engine/compile';
import type { Language } from '../../model/closed-sets';
import type { CardId, OptionId } from '../../model/ids';
import type { PackTexts } from '../../model/texts';
import type { RecordedEvent } from '../events';
import type { Seat } from '../seats';
import { type SeatDecision, type SeatPrediction, seatDecisions } from './seat-decisions';

type LanguageMap = Readonly<Record<Language, string>>;

/** A statement of xAPI 1.0.3, in the part of it that is used here. */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name?: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name: LanguageMap;
      readonly interactionType: 'choice';
      readonly choices: readonly { readonly id: OptionId; readonly description: LanguageMap }[];
    };
  };
  readonly result: { readonly response: OptionId; readonly success?: boolean };
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    readonly contextActivities: {
      readonly parent: readonly { readonly objectType: 'Activity'; readonly id: string }[];
    };
    readonly extensions: Readonly<Record<string, string | number | boolean>>;
  };
  readonly timestamp: string;
  readonly version: '1.0.3';
}

/** What statements are written with. */
export interface StatementSource {
  readonly compiled: CompiledPack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
  readonly events: readonly RecordedEvent[];
  /** The session's address, for example `https://game.example.org/class/abc`; students' accounts are kept there. */
  readonly home: string;
  readonly names: boolean;
  /** Makes the same UUID out of the same text each time, so that statements sent twice count once. */
  readonly uuidOf: (text: string) => string;
}

/** Names of ours that are the same on every server. */
const OURS = 'urn:two-capitals:xapi';
const QUESTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

const VERBS = {
  chose: { en: 'chose', ja: '選択した' },
  predicted: { en: 'predicted', ja: '予測した' },
} as const;

const inBoth = ({ texts }: StatementSource, text: (texts: PackTexts) => string): LanguageMap => ({
  en: text(texts.en),
  ja: text(texts.ja),
});

const question = (source: StatementSource, card: CardId, predicts: string | null): Statement['object'] => {
  const { compiled } = source;
  const asked = (texts: PackTexts) => texts.cards[card]!.question;
  const ahead = { en: (side: string) => `What will ${side} choose?`, ja: (side: string) => `${side}は何を選ぶか` };
  const named = inBoth(source, asked);
  const sideOf = (language: Language) => source.texts[language].sides[predicts ?? '']?.name ?? '';
  return {
    objectType: 'Activity',
    id: `${OURS}:pack:${compiled.pack.id}:card:${card}${predicts === null ? '' : `:prediction-of:${predicts}`}`,
    definition: {
      type: QUESTION,
      name:
        predicts === null
          ? named
          : { en: `${ahead.en(sideOf('en'))} ${named.en}`, ja: `${ahead.ja(sideOf('ja'))}：${named.ja}` },
      interactionType: 'choice',
      choices: compiled.cardById.get(card)!.card.options.map(({ id }) => ({
        id,
        description: inBoth(source, (texts) => texts.cards[card]!.options[id]?.label ?? id),
      })),
    },
  };
};

const actorOf = ({ home, names }: StatementSource, seat: Seat): Statement['actor'] => ({
  objectType: 'Agent',
  ...(names && seat.name !== null && { name: seat.name }),
  account: { homePage: home, name: seat.id },
});

/** One word after another, written as the last part of an IRI of ours. */
const extensions = (facts: Readonly<Record<string, string | number | boolean>>): Statement['context']['extensions'] =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${OURS}:${name}`, value]));

type Said = Pick<Statement, 'object' | 'result'> & {
  readonly verb: keyof typeof VERBS;
  readonly at: number;
  /** Tells it from the other statements of its seat and quarter. */
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
};

const statement = (
  source: StatementSource,
  decision: SeatDecision,
  seat: Seat,
  said: Said,
  turn: number,
): Statement => ({
  id: source.uuidOf([source.home, seat.id, decision.quarter, turn, said.key].join('|')),
  actor: actorOf(source, seat),
  verb: { id: `${OURS}:verb:${said.verb}`, display: VERBS[said.verb] },
  object: said.object,
  result: said.result,
  context: {
    registration: source.uuidOf(source.home),
    platform: 'Two Capitals',
    contextActivities: { parent: [{ objectType: 'Activity', id: source.home }] },
    extensions: extensions({
      quarter: decision.quarter,
      'calendar-quarter': decision.calendarQuarter,
      delegation: decision.delegation,
      role: seat.role,
      'played-by': seat.playedBy,
      'with-knowledge': decision.withKnowledge,
      'taken-back': decision.takenBack,
      ...said.facts,
    }),
  },
  timestamp: new Date(said.at).toISOString(),
  version: '1.0.3',
});

const choiceSaid = (source: StatementSource, decision: SeatDecision): Said[] =>
  decision.card === null || decision.leaning === null
    ? []
    : [
        {
          verb: 'chose',
          key: 'chose',
          at: decision.at,
          object: question(source, decision.card, null),
          result: { response: decision.leaning },
          facts: {
            committed: decision.committed,
            ...(decision.decidedBy !== null && { 'decided-by': decision.decidedBy }),
            ...(decision.chosen !== null && { 'capital-chose': decision.chosen }),
          },
        },
      ];

const predictionSaid = (source: StatementSource, { side, card, option, cameTrue, at }: SeatPrediction): Said => ({
  verb: 'predicted',
  key: `predicted|${side}`,
  at,
  object: question(source, card, side),
  result: { response: option, ...(cameTrue !== null && { success: cameTrue }) },
  facts: { 'predicted-capital': side },
});

/** What the people of a session chose and predicted, as xAPI statements; seats that no person played say nothing. */
export const toStatements = (source: StatementSource): Statement[] => {
  const turns = new Map<string, number>();
  return seatDecisions(source.compiled, source.events).flatMap((decision) => {
    const { seat } = decision;
    if (seat === null || seat.playedBy !== 'person') return [];
    const place = `${seat.id}|${decision.quarter}`;
    const turn = (turns.get(place) ?? 0) + 1;
    turns.set(place, turn);
    const said = [
      ...choiceSaid(source, decision),
      ...decision.predictions.map((predicted) => predictionSaid(source, predicted)),
    ];
    return said.map((one) => statement(source, decision, seat, one, turn));
  });
};
