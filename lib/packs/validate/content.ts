import { once, unlessNew } from '../../memo/once';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, formatSegments, warning, within } from '../issue';
import { hintNearest } from '../nearest';
import { ownEntry } from '../own-entry';
import type { PackContent } from '../read-content';
import type { CardText } from '../schema/card-schema';
import type { EffectText } from '../schema/effect-schema';
import type { SourcesText } from '../schema/sources-schema';

type Path = readonly (string | number)[];

interface Cited {
  readonly path: Path;
  readonly map: Readonly<Record<string, unknown>>;
}

const collectAt = (key: string | number, inner: unknown, way: (string | number)[], found: Cited[]): void => {
  if (typeof inner !== 'object' || inner === null) return;
  way.push(key);
  if ((key === 'because' || key === 'sources') && !Array.isArray(inner))
    found.push({ path: [...way], map: { ...inner } });
  else collectCitations(inner, way, found);
  way.pop();
};

/** Walks through a file; the way to each place is written down only where something is found. */
const collectCitations = (value: object, way: (string | number)[], found: Cited[]): Cited[] => {
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) collectAt(i, value[i], way, found);
  else for (const key of Object.keys(value)) collectAt(key, (value as Record<string, unknown>)[key], way, found);
  return found;
};

/** Every map of citations in a file, found by the keys that hold them. */
const citationsIn = (value: object): readonly Cited[] => collectCitations(value, [], []);

/** What can be cited of each document: the numbers of its paraphrased paragraphs, and how many it has in all. */
type Citable = Readonly<Record<string, { readonly count: number; readonly numbers: readonly string[] }>>;

const sameCitable = unlessNew<Citable>();
const sameSides = unlessNew<readonly string[]>();

const citableOf = (sources: SourcesText): Citable =>
  sameCitable(
    Object.fromEntries(
      Object.entries(sources).map(([id, { count = 0, paragraphs }]) => [
        id,
        { count, numbers: Object.keys(paragraphs) },
      ]),
    ),
  );

const paraphrased = once(({ numbers }: Citable[string]): ReadonlySet<number> => new Set(numbers.map(Number)));

const paragraphIssue = (document: string, { count, numbers }: Citable[string], n: number, place: string): Issue =>
  n <= count
    ? warning('no-paraphrase', place, say('no-paraphrase', { number: n, document }), say('write-paraphrase'))
    : error(
        'unknown-paragraph',
        place,
        say('no-paragraph', { document, number: n }),
        count > 0
          ? say('it-has', { count, first: 1, last: count })
          : say('it-has', { count: numbers.length, first: `${numbers[0]}`, last: `${numbers.at(-1)}` }),
      );

const unknownDocument = (document: string, citable: Citable, place: string): Issue =>
  error('unknown-document', place, say('no-document', { id: document }), hintNearest(document, Object.keys(citable)));

const citedIssues = (document: string, cited: readonly number[], citable: Citable, placeOf: () => string): Issue[] => {
  const known = ownEntry(citable, document);
  if (!known) return [unknownDocument(document, citable, placeOf())];
  const missing = cited.filter((n) => !paraphrased(known).has(n));
  return missing.map((n) => paragraphIssue(document, known, n, placeOf()));
};

const citationIssues = once((value: object, file: string, citable: Citable): readonly Issue[] =>
  citationsIn(value).flatMap(({ path, map }) =>
    Object.entries(map).flatMap(([document, paragraphs]) =>
      citedIssues(document, paragraphs as number[], citable, () => within(file, formatSegments([...path, document]))),
    ),
  ),
);

const unsourced = (effects: readonly EffectText[], place: string): Issue[] =>
  effects.flatMap((effect, i) =>
    effect.evidence !== 'inferred' && Object.keys(effect.because).length === 0
      ? [
          error(
            'no-source',
            `${place}[${i}].because`,
            say('no-source', { indicator: effect.on, evidence: say(effect.evidence) }),
            say('cite-or-infer'),
          ),
        ]
      : [],
  );

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;

/** Japanese characters that take as long to read as an English word. */
const CHARACTERS_PER_WORD = 2.5;

/** Words of an English text; where Japanese stands in for it, as many as take as long to read. */
export const countWords = (text: string): number => {
  const characters = text.match(JAPANESE)?.length ?? 0;
  const words = text.replace(JAPANESE, ' ').split(/\s+/);
  const counted = words.filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  return counted + Math.round(characters / CHARACTERS_PER_WORD);
};

const cardIssues = once((text: CardText, file: string, sides: readonly string[]): readonly Issue[] => {
  const words = countWords(text.background);
  const at = (rest: string) => within(file, rest);
  const lists = [
    ...text.options.map(({ effects }, i) => unsourced(effects, at(`options[${i}].effects`))),
    unsourced(text.undecided, at('undecided')),
    unsourced(text.disagreement, at('disagreement')),
    ...text.pairs.map(({ effects }, i) => unsourced(effects, at(`pairs[${i}].effects`))),
  ];
  const length = words < 80 ? 'background-short' : words > 150 ? 'background-long' : null;
  return [
    ...lists.flat(),
    ...(length ? [warning('background-words', at('background'), say(length, { words }), say('background-words'))] : []),
    ...(text.discussion.length === 2
      ? []
      : [
          warning(
            'discussion-count',
            at('discussion'),
            say('discussion-count', { count: text.discussion.length }),
            say('write-two'),
          ),
        ]),
    ...sides
      .filter((side) => !Object.hasOwn(text.stakes, side))
      .map((side) => error('missing-stake', at('stakes'), say('missing-stake', { side }), say('add-side', { side }))),
    ...Object.keys(text.stakes)
      .filter((side) => !sides.includes(side))
      .map((side) =>
        error('unknown-side', at(`stakes.${side}`), say('is-no-side', { id: side }), hintNearest(side, sides)),
      ),
  ];
});

const feltByIssues = ({ base, baseFile }: PackContent, sides: readonly string[]): Issue[] =>
  Object.entries(base.tensions).flatMap(([id, { feltBy }]) =>
    feltBy === undefined || [...sides, 'both'].includes(feltBy)
      ? []
      : [
          error(
            'unknown-side',
            within(baseFile('tensions'), `tensions.${id}.feltBy`),
            say('is-no-side', { id: feltBy }),
            hintNearest(feltBy, [...sides, 'both']),
          ),
        ],
  );

const citationsOfParts = ({ pack, base, baseFile }: PackContent, citable: Citable): Issue[] => [
  ...citationIssues({ levels: pack.levels }, 'pack.yaml', citable),
  ...(['indicators', 'crossImpacts'] as const).flatMap((part) =>
    citationIssues({ [part]: base[part] }, baseFile(part), citable),
  ),
];

/** Faults of what stands in the files and not in the numbers: citations, lengths of texts, stakes. */
export const contentIssues = (content: PackContent): Issue[] => {
  const { base, cards, ownShocks, baseShocks, checks, sources } = content;
  const sides = sameSides(base.sides.map(({ id }) => id));
  const citable = citableOf(sources);
  const shocks = [...ownShocks, ...baseShocks];
  return [
    ...citationsOfParts(content, citable),
    ...[...cards, ...shocks].flatMap(({ file, text }) => citationIssues(text, file, citable)),
    ...citationIssues(checks, 'checks.yaml', citable),
    ...cards.flatMap(({ file, text }) => cardIssues(text, file, sides)),
    ...shocks.flatMap(({ file, text }) => unsourced(text.effects, within(file, 'effects'))),
    ...feltByIssues(content, sides),
  ];
};
