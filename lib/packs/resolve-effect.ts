import { rangeOf } from '../engine/evidence-range';
import { SIZE_WORDS, type SizeWord } from '../model/closed-sets';
import type { Citation, Effect } from '../model/pack';
import type { EffectText, SizeText } from './schema/effect-schema';
import type { CitationMap } from './schema/primitives';

/** Points of a size: a number as it stands, or a word with its sign. */
export const resolveSize = (size: SizeText): number => {
  if (typeof size === 'number') return size;
  const points = SIZE_WORDS[size.slice(1) as SizeWord];
  return size.startsWith('-') ? -points : points;
};

/** Citations as a list, in the order of documents as written. */
export const resolveCitations = (map: CitationMap): Citation[] =>
  Object.entries(map).map(([document, paragraphs]) => ({ document, paragraphs }));

/** An effect with every word for a size resolved to numbers. */
export const resolveEffect = (text: EffectText): Effect => {
  const size = resolveSize(text.size) + 0;
  const range = rangeOf(size, text.evidence);
  return {
    on: text.on,
    size,
    low: text.low ?? range.low,
    high: text.high ?? range.high,
    onset: text.onset,
    over: text.over,
    lasting: text.lasting,
    evidence: text.evidence,
    because: resolveCitations(text.because),
    when: text.when,
  };
};

/** Two lists of citations as one, each document once, its paragraphs in order. */
export const joinCitations = (first: readonly Citation[], second: readonly Citation[]): Citation[] => {
  const joined = new Map<string, Set<number>>();
  for (const { document, paragraphs } of [...first, ...second]) {
    const known = joined.get(document) ?? new Set<number>();
    for (const paragraph of paragraphs) known.add(paragraph);
    joined.set(document, known);
  }
  return [...joined].map(([document, paragraphs]) => ({ document, paragraphs: [...paragraphs].sort((a, b) => a - b) }));
};
