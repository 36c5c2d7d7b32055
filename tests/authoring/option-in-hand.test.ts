import { describe, expect, test } from 'vitest';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import type { Path } from '../../lib/authoring/json';
import { optionInHand } from '../../lib/authoring/option-in-hand';
import { readPackFolder } from '../../lib/packs/files';

const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
if (!read.ok) throw new Error(read.refusal.message);
const draft = read.value;
const CARD = 'futenma-signal';
const ids = (draft.cards[CARD]!.options as { id: string }[]).map(({ id }) => id);

const edit = (key: string, ...paths: Path[]) => ({
  key,
  changes: paths.map((path) => ({ op: 'set' as const, path, value: 1 })),
});

describe('the option that a preview follows', () => {
  test('is the one edited last on the card', () => {
    const edits = [
      edit('a', ['cards', CARD, 'options', 0, 'label']),
      edit('b', ['cards', CARD, 'options', 1, 'effects', 0, 'size']),
      edit('c', ['pack', 'title'], ['cards', 'another', 'options', 0, 'label']),
    ];
    expect(optionInHand(draft, edits, CARD)).toEqual({ option: ids[1], by: 'b' });
  });

  test('is none where the effects of leaving it undecided were', () => {
    expect(optionInHand(draft, [edit('a', ['cards', CARD, 'undecided', 0, 'size'])], CARD)).toEqual({
      option: null,
      by: 'a',
    });
  });

  test('is the recorded one before any edit, and the first one where nothing is recorded', () => {
    expect(optionInHand(draft, [], CARD)).toEqual({ option: draft.cards[CARD]!.recorded, by: null });
    const { recorded: _, ...unrecorded } = draft.cards[CARD]!;
    const without = { ...draft, cards: { ...draft.cards, [CARD]: unrecorded } };
    expect(optionInHand(without, [], CARD)).toEqual({ option: ids[0], by: null });
  });

  test('passes over an option that has gone since', () => {
    expect(optionInHand(draft, [edit('a', ['cards', CARD, 'options', 9, 'label'])], CARD).by).toBeNull();
  });
});
