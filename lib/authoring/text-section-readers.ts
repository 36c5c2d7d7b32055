import type { DraftDocument } from './draft-document';
import { effectListsOfCard } from './effect-lists';
import { japaneseLinesOf } from './japanese-lines';
import { isObject, type JsonObject, listAt, objectAt, type Path } from './json';
import { type DraftText, type Pair, TextReader } from './text-reader';

/** The groups in which the texts of a pack are translated. */
export const TEXT_GROUPS = ['pack', 'model', 'cards', 'shocks', 'roles', 'sources'] as const;
export type TextGroup = (typeof TEXT_GROUPS)[number];

/** Texts that are read together: those of one card, one shock, one document, or one part of the pack. */
export interface TextSection {
  readonly group: TextGroup;
  /** The id of the card, shock or document; the name of the part elsewhere. */
  readonly id: string;
  readonly texts: readonly DraftText[];
}

/** The texts of the pack itself. */
export const packTexts = (document: DraftDocument): TextSection => {
  const reader = new TextReader(document);
  reader.keys([['pack'], ['ja']], ['title', 'subtitle', 'summary']);
  return { group: 'pack', id: 'pack', texts: reader.texts };
};

/** The texts of sides, indicators, tensions and cross-impacts. */
export const modelTexts = (document: DraftDocument): TextSection[] => {
  const section = (id: string, read: (reader: TextReader) => void): TextSection => {
    const reader = new TextReader(document);
    read(reader);
    return { group: 'model', id, texts: reader.texts };
  };
  const named = (part: 'indicators' | 'tensions', keys: readonly string[]) => (reader: TextReader) => {
    for (const id of Object.keys(objectAt(document, ['pack', part])))
      reader.keys(
        [
          ['pack', part, id],
          ['ja', part, id],
        ],
        keys,
        id,
      );
  };
  const sides = (reader: TextReader): void => {
    for (const [i, side] of listAt(document, ['pack', 'sides']).entries())
      if (isObject(side) && typeof side.id === 'string')
        reader.one(
          [
            ['pack', 'sides', i, 'name'],
            ['ja', 'sides', side.id, 'name'],
          ],
          'name',
          side.id,
        );
  };
  return [
    section('sides', sides),
    section('indicators', named('indicators', ['name', 'description', 'low', 'high'])),
    section('tensions', named('tensions', ['name', 'description'])),
    section('crossImpacts', (reader) =>
      reader.lines(
        [
          ['pack', 'crossImpacts'],
          ['ja', 'crossImpactsWhy'],
        ],
        'why',
        ['why'],
      ),
    ),
  ];
};

/** What sets effects off, by where their Japanese stands: an option by its id, else the kind of outcome. */
const setOffBy = (lines: Path): string =>
  String(
    lines.at(-1) === 'why'
      ? lines.at(-2)
      : lines.includes('pairs')
        ? `pairs ${Number(lines.at(-1)) + 1}`
        : lines.at(-1),
  );

/** The texts of one card. */
export const cardTexts = (document: DraftDocument, id: string, card: JsonObject): TextSection => {
  const reader = new TextReader(document);
  const [at, other]: Pair = [
    ['cards', id],
    ['ja', 'cards', id],
  ];
  reader.keys([at, other], ['question', 'background']);
  reader.byId(
    [
      [...at, 'stakes'],
      [...other, 'stakes'],
    ],
    'stakes',
  );
  reader.lines(
    [
      [...at, 'discussion'],
      [...other, 'discussion'],
    ],
    'discussion',
  );
  for (const [i, option] of listAt(card, ['options']).entries())
    if (isObject(option) && typeof option.id === 'string')
      reader.keys(
        [
          [...at, 'options', i],
          [...other, 'options', option.id],
        ],
        ['label', 'description'],
        option.id,
      );
  for (const path of effectListsOfCard(card, id)) {
    const lines = japaneseLinesOf(document, path)?.path;
    if (lines) reader.lines([path, lines], 'why', ['why'], setOffBy(lines));
  }
  return { group: 'cards', id, texts: reader.texts };
};

/** The texts of one shock. */
export const shockTexts = (document: DraftDocument, id: string): TextSection => {
  const reader = new TextReader(document);
  const other = ['ja', 'shocks', id];
  reader.keys([['shocks', id], other], ['headline', 'news']);
  reader.lines(
    [
      ['shocks', id, 'effects'],
      [...other, 'why'],
    ],
    'why',
    ['why'],
  );
  return { group: 'shocks', id, texts: reader.texts };
};

/** Aims, roles with their briefs, and goals of the class. */
export const roleTexts = (document: DraftDocument): TextSection[] => {
  const reader = new TextReader(document);
  reader.byId(
    [
      ['pack', 'aims'],
      ['ja', 'aims'],
    ],
    'aim',
    ['text'],
  );
  const roles = new TextReader(document);
  const ids = new Set([
    ...Object.keys(objectAt(document, ['pack', 'roles'])),
    ...Object.keys(objectAt(document, ['pack', 'briefs'])),
  ]);
  for (const id of ids) {
    if (id in objectAt(document, ['pack', 'roles']))
      roles.keys(
        [
          ['pack', 'roles', id],
          ['ja', 'roles', id],
        ],
        ['name', 'goal'],
        id,
      );
    if (id in objectAt(document, ['pack', 'briefs']))
      roles.one(
        [
          ['pack', 'briefs', id, 'text'],
          ['ja', 'briefs', id],
        ],
        'brief',
        id,
      );
  }
  const goals = new TextReader(document);
  goals.lines(
    [
      ['pack', 'class', 'goals'],
      ['ja', 'goals'],
    ],
    'goal-of-class',
  );
  return [
    { group: 'roles', id: 'aims', texts: reader.texts },
    { group: 'roles', id: 'roles', texts: roles.texts },
    { group: 'roles', id: 'goals', texts: goals.texts },
  ];
};

const DOCUMENT_KEYS = ['title', 'author', 'publisher', 'date', 'short'];

/** What is said of one document, and the paraphrases of its paragraphs. */
export const sourceTexts = (document: DraftDocument, id: string): TextSection => {
  const reader = new TextReader(document);
  reader.keys(
    [
      ['sources', id],
      ['sourcesJa', id],
    ],
    DOCUMENT_KEYS,
  );
  const told = [['sources', id, 'paragraphs'] as const, ['sourcesJa', id, 'paragraphs'] as const].map((path) =>
    Object.keys(objectAt(document, path)),
  );
  for (const number of [...new Set(told.flat())].sort((a, b) => Number(a) - Number(b)))
    reader.one(
      [
        ['sources', id, 'paragraphs', number],
        ['sourcesJa', id, 'paragraphs', number],
      ],
      'paragraph',
      null,
      Number(number),
    );
  return { group: 'sources', id, texts: reader.texts };
};
