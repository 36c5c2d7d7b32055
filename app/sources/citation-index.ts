import type { Evidence } from '@/lib/model/closed-sets';
import type { Citation, Effect, Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';

/** A pack with its texts in the reader's language. */
export interface IndexedPack {
  readonly pack: Pack;
  readonly texts: PackTexts;
}

/** One effect that a paragraph is cited for. */
export interface CitedEffect {
  readonly indicator: string;
  readonly rises: boolean;
  readonly evidence: Evidence;
}

/** What a paragraph is cited for: a card's option, a shock, an indicator, one indicator's pull on another. */
export interface CitedFor {
  readonly key: string;
  readonly kind: 'option' | 'undecided' | 'disagreement' | 'shock' | 'indicator' | 'crossImpact';
  /** The card's question, the shock's headline, the indicator. */
  readonly subject: string;
  /** The option; for a cross-impact the indicator that is moved. */
  readonly object?: string;
  readonly effects: readonly CitedEffect[];
}

/** By document, then by paragraph. */
export type CitationIndex = ReadonlyMap<string, ReadonlyMap<number, readonly CitedFor[]>>;

interface Source extends Omit<CitedFor, 'effects'> {
  readonly effects: readonly Effect[];
  /** Paragraphs cited for the thing itself. */
  readonly citations: readonly Citation[];
}

const cardSources = ({ pack, texts }: IndexedPack): Source[] =>
  pack.cards.flatMap((card) => {
    const subject = texts.cards[card.id]?.question ?? card.id;
    const source = (key: string, kind: Source['kind'], effects: readonly Effect[], object?: string): Source => ({
      key: `${pack.id}/${card.id}/${key}`,
      kind,
      subject,
      ...(object === undefined ? {} : { object }),
      effects,
      citations: [],
    });
    return [
      ...card.options.map(({ id, effects }) =>
        source(`option/${id}`, 'option', effects, texts.cards[card.id]?.options[id]?.label ?? id),
      ),
      source('undecided', 'undecided', card.undecided),
      source('disagreement', 'disagreement', [...card.disagreement, ...card.pairs.flatMap(({ effects }) => effects)]),
    ];
  });

const sharedSources = ({ pack, texts }: IndexedPack): Source[] => {
  const name = (indicator: string): string => texts.indicators[indicator]?.name ?? indicator;
  return [
    ...pack.shocks.map(
      ({ id, effects, sources }): Source => ({
        key: `shock/${id}`,
        kind: 'shock',
        subject: texts.shocks[id]?.headline ?? id,
        effects,
        citations: sources,
      }),
    ),
    ...pack.indicators.map(
      ({ id, sources }): Source => ({
        key: `indicator/${id}`,
        kind: 'indicator',
        subject: name(id),
        effects: [],
        citations: sources,
      }),
    ),
    ...pack.crossImpacts.map(
      ({ from, to, sources }): Source => ({
        key: `cross-impact/${from}/${to}`,
        kind: 'crossImpact',
        subject: name(from),
        object: name(to),
        effects: [],
        citations: sources,
      }),
    ),
  ];
};

const cites = (citations: readonly Citation[], document: string, paragraph: number): boolean =>
  citations.some((citation) => citation.document === document && citation.paragraphs.includes(paragraph));

const paragraphsOf = ({ effects, citations }: Source): readonly (readonly [string, number])[] =>
  [...citations, ...effects.flatMap(({ because }) => because)].flatMap(({ document, paragraphs }) =>
    paragraphs.map((paragraph) => [document, paragraph] as const),
  );

const citedFor = (
  { effects, citations, ...source }: Source,
  texts: PackTexts,
  document: string,
  paragraph: number,
): CitedFor => ({
  ...source,
  effects: effects
    .filter(({ because }) => cites(because, document, paragraph))
    .map(({ on, size, evidence }) => ({ indicator: texts.indicators[on]?.name ?? on, rises: size > 0, evidence })),
});

/** What each paragraph of each document is cited for, over all packs; what packs share is named once. */
export const citationIndex = (packs: readonly IndexedPack[]): CitationIndex => {
  const index = new Map<string, Map<number, Map<string, CitedFor>>>();
  for (const indexed of packs)
    for (const source of [...cardSources(indexed), ...sharedSources(indexed)])
      for (const [document, paragraph] of paragraphsOf(source)) {
        const paragraphs = index.get(document) ?? new Map<number, Map<string, CitedFor>>();
        const entries = paragraphs.get(paragraph) ?? new Map<string, CitedFor>();
        entries.set(source.key, citedFor(source, indexed.texts, document, paragraph));
        index.set(document, paragraphs.set(paragraph, entries));
      }
  return new Map(
    [...index].map(([document, paragraphs]) => [
      document,
      new Map([...paragraphs].map(([paragraph, entries]) => [paragraph, [...entries.values()]])),
    ]),
  );
};
