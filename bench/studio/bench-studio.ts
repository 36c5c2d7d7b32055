import { applyChanges, type Change } from '../../lib/authoring/changes';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { parseDraft } from '../../lib/authoring/draft-values';
import { answerPreview } from '../../lib/authoring/preview';
import { inTurn } from '../measure';
import { HEAD, rowText } from './figures';
import { largeDraft } from './large-draft';

const ROUNDS = 31;
const WARM_UP = 10;
const RUNS = 500;
const HORIZON = 8;
const KEYSTROKE_GOAL = 100;
const OPENING_GOAL = 1000;

const copyOf = (document: DraftDocument): DraftDocument => JSON.parse(JSON.stringify(document)) as DraftDocument;

const shown = (document: DraftDocument, card: string): void => {
  const parsed = parseDraft(document);
  if (!answerPreview(parsed, { card, option: null, runs: RUNS, horizon: HORIZON }))
    throw new Error('The large pack can be previewed.');
};

/** Types at a place of the draft, a letter each time it is called, and does what is asked with the draft. */
const typing = (start: DraftDocument, change: (letter: number) => Change, then: (document: DraftDocument) => void) => {
  let now = start;
  let letter = 0;
  return () => {
    letter += 1;
    const changed = applyChanges(now, [change(letter)]);
    if (!changed.ok) throw new Error(changed.refusal.message);
    now = changed.value.document;
    then(now);
  };
};

const keystrokes = (draft: DraftDocument, card: string) => {
  const at = ['cards', card, 'options', 0];
  const text = (letter: number): Change => ({ op: 'set', path: [...at, 'label'], value: `A label ${letter}` });
  const why = (letter: number): Change => ({ op: 'set', path: [...at, 'effects', 0, 'why'], value: `Why ${letter}` });
  const size = (letter: number): Change => ({ op: 'set', path: [...at, 'effects', 0, 'size'], value: letter / 100 });
  const japanese = (letter: number): Change => ({
    op: 'set',
    path: ['ja', 'cards', card, 'question'],
    value: `問い${letter}`,
  });
  const title = (letter: number): Change => ({ op: 'set', path: ['pack', 'title'], value: `A title ${letter}` });
  const check = (document: DraftDocument): void => void parseDraft(document);
  const both = (document: DraftDocument): void => shown(document, card);
  return [
    { what: 'a letter in a label: problems', job: typing(draft, text, check) },
    { what: 'a letter in a Japanese text: problems', job: typing(draft, japanese, check) },
    { what: 'a letter in the title of the pack: problems', job: typing(draft, title, check) },
    { what: 'a digit of a size: problems', job: typing(draft, size, check) },
    { what: 'a letter of a reason: problems and preview', goal: KEYSTROKE_GOAL, job: typing(draft, why, both) },
    { what: 'a digit of a size: problems and preview', goal: KEYSTROKE_GOAL, job: typing(draft, size, both) },
  ];
};

/** Benchmarks what an author waits for on a pack of 200 cards, and prints the figures with the goals beside them. */
export const benchStudio = (): string => {
  const draft = largeDraft();
  const card = Object.keys(draft.cards)[100]!;
  const began = performance.now();
  shown(copyOf(draft), card);
  const first = performance.now() - began;
  const copies = Array.from({ length: ROUNDS + WARM_UP }, () => copyOf(draft));
  const opening = {
    what: 'opening: every problem and the first preview',
    goal: OPENING_GOAL,
    job: () => shown(copies.pop()!, card),
  };
  const rows = inTurn([...keystrokes(draft, card), opening], ROUNDS, WARM_UP);
  const once = {
    what: 'the same, as the first thing that a process does',
    median: first,
    fastest: first,
    slowest: first,
  };
  return [
    `200 cards over 40 quarters in two languages; preview: every option of the open card on ${RUNS} futures over ${HORIZON} quarters; Node ${process.version}`,
    '',
    HEAD,
    ...[...rows, { ...once, goal: OPENING_GOAL }].map(rowText),
  ].join('\n');
};
