import type { Issue } from '../../model/refusal';
import { error, formatSegments, warning, within } from '../issue';
import { hintNearest } from '../nearest';
import type { Located, PackContent } from '../read-content';
import type { CardText } from '../schema/card-schema';
import type { EffectText } from '../schema/effect-schema';
import type { SourcesText } from '../schema/sources-schema';

type Path = readonly (string | number)[];

/** Every map of citations in a file, found by the keys that hold them. */
const citationsIn = (value: unknown, path: Path = []): { path: Path; map: Record<string, unknown> }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isMap = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return (key === 'because' || key === 'sources') && isMap
      ? [{ path: at, map: { ...inner } }]
      : citationsIn(inner, at);
  });
};

const paragraphIssues = (
  document: string,
  { count = 0, paragraphs }: SourcesText[string],
  cited: readonly number[],
  place: string,
): Issue[] => {
  const numbers = Object.keys(paragraphs);
  return cited
    .filter((n) => !numbers.includes(String(n)))
    .map((n) =>
      n <= count
        ? warning(
            'no-paraphrase',
            place,
            `Paragraph ${n} of ${document} has no paraphrase.`,
            'Write one; until then readers are told who wrote the paragraph and its number.',
          )
        : error(
            'unknown-paragraph',
            place,
            `${document} has no paragraph ${n}.`,
            count > 0
              ? `It has ${count}: 1 to ${count}.`
              : `It has ${numbers.length}: ${numbers[0]} to ${numbers.at(-1)}.`,
          ),
    );
};

const citationIssues = (file: string, value: unknown, sources: SourcesText): Issue[] =>
  citationsIn(value).flatMap(({ path, map }) =>
    Object.entries(map).flatMap(([document, paragraphs]) => {
      const place = within(file, formatSegments([...path, document]));
      const known = sources[document];
      if (!known)
        return [
          error(
            'unknown-document',
            place,
            `There is no document ${document}.`,
            hintNearest(document, Object.keys(sources)),
          ),
        ];
      return paragraphIssues(document, known, paragraphs as number[], place);
    }),
  );

const unsourced = (effects: readonly EffectText[], place: string): Issue[] =>
  effects.flatMap((effect, i) =>
    effect.evidence !== 'inferred' && Object.keys(effect.because).length === 0
      ? [
          error(
            'no-source',
            `${place}[${i}].because`,
            `The effect on ${effect.on} is ${effect.evidence} and cites nothing.`,
            'Cite the paragraph it rests on, or mark it inferred.',
          ),
        ]
      : [],
  );

/** Words of an English text. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

const cardIssues = ({ file, text }: Located<CardText>, sides: readonly string[]): Issue[] => {
  const words = countWords(text.background);
  const at = (rest: string) => within(file, rest);
  const lists = [
    ...text.options.map(({ effects }, i) => unsourced(effects, at(`options[${i}].effects`))),
    unsourced(text.undecided, at('undecided')),
    unsourced(text.disagreement, at('disagreement')),
    ...text.pairs.map(({ effects }, i) => unsourced(effects, at(`pairs[${i}].effects`))),
  ];
  const length = words < 80 ? 'too short' : words > 150 ? 'too long' : null;
  return [
    ...lists.flat(),
    ...(length
      ? [warning('background-words', at('background'), `${words} words are ${length}.`, 'Write 80 to 150 words.')]
      : []),
    ...(text.discussion.length === 2
      ? []
      : [
          warning(
            'discussion-count',
            at('discussion'),
            `There are ${text.discussion.length} questions for discussion.`,
            'Write two.',
          ),
        ]),
    ...sides
      .filter((side) => text.stakes[side] === undefined)
      .map((side) =>
        error('missing-stake', at('stakes'), `Nothing is said to be at stake for ${side}.`, `Add ${side}.`),
      ),
    ...Object.keys(text.stakes)
      .filter((side) => !sides.includes(side))
      .map((side) => error('unknown-side', at(`stakes.${side}`), `${side} is no side.`, hintNearest(side, sides))),
  ];
};

const feltByIssues = ({ base, baseFile }: PackContent, sides: readonly string[]): Issue[] =>
  Object.entries(base.tensions).flatMap(([id, { feltBy }]) =>
    feltBy === undefined || [...sides, 'both'].includes(feltBy)
      ? []
      : [
          error(
            'unknown-side',
            within(baseFile('tensions'), `tensions.${id}.feltBy`),
            `${feltBy} is no side.`,
            hintNearest(feltBy, [...sides, 'both']),
          ),
        ],
  );

/** Faults of what stands in the files and not in the numbers: citations, lengths of texts, stakes. */
export const contentIssues = (content: PackContent): Issue[] => {
  const { pack, base, cards, ownShocks, baseShocks, checks, sources, baseFile } = content;
  const sides = base.sides.map(({ id }) => id);
  const parts = (['indicators', 'crossImpacts'] as const).flatMap((part) =>
    citationIssues(baseFile(part), { [part]: base[part] }, sources),
  );
  return [
    ...citationIssues('pack.yaml', { levels: pack.levels }, sources),
    ...parts,
    ...[...cards, ...ownShocks, ...baseShocks].flatMap(({ file, text }) => citationIssues(file, text, sources)),
    ...citationIssues('checks.yaml', checks, sources),
    ...cards.flatMap((card) => cardIssues(card, sides)),
    ...[...ownShocks, ...baseShocks].flatMap(({ file, text }) => unsourced(text.effects, within(file, 'effects'))),
    ...feltByIssues(content, sides),
  ];
};
