import { describe, expect, test } from 'vitest';
import { blockingIssues } from '../../lib/authoring/calculable';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { answerPreview } from '../../lib/authoring/preview';
import { readPackFolder } from '../../lib/packs/files';

const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
if (!read.ok) throw new Error(read.refusal.message);
const draft = read.value;

const changed = (changes: readonly Change[]): DraftDocument => {
  const done = applyChanges(draft, changes);
  if (!done.ok) throw new Error(done.refusal.message);
  return done.value.document;
};

const QUESTION = { card: 'futenma-relocation', option: null, runs: 200, horizon: 4 };

describe('the preview of a card', () => {
  test('gives what each option may change for each decider, and the fan of the path', () => {
    const answer = answerPreview(parseDraft(draft), QUESTION);
    const card = answer?.scene.pack.cards.find(({ id }) => id === QUESTION.card);
    expect(Object.keys(answer?.options ?? {})).toEqual([card?.decider]);
    expect(Object.keys(Object.values(answer!.options)[0]!)).toEqual(card?.options.map(({ id }) => id));
    expect(Object.values(answer!.projection.tensions)[0]).toHaveLength(5);
  });

  test('speaks of both capitals on a joint card', () => {
    const joint = Object.values(draft.cards).find(({ decider }) => decider === 'joint')!;
    const answer = answerPreview(parseDraft(draft), { ...QUESTION, card: String(joint.id) });
    expect(Object.keys(answer?.options ?? {})).toEqual(['tokyo', 'washington']);
  });

  test('holds the card, the cards that it looks back on and their documents, and no others', () => {
    const scene = answerPreview(parseDraft(draft), { ...QUESTION, card: 'afghanistan-contribution' })?.scene;
    expect(scene?.pack.cards.map(({ id }) => id).sort()).toEqual([
      'afghanistan-contribution',
      'refuelling-termination',
    ]);
    expect(Object.keys(scene?.texts.en.cards ?? {}).sort()).toEqual([
      'afghanistan-contribution',
      'refuelling-termination',
    ]);
    expect(Object.keys(scene?.texts.ja.documents ?? {})).toContain('alliance-at-50');
  });

  test('another size gives another path', () => {
    const path = ['cards', QUESTION.card, 'options', 0, 'effects', 0, 'size'];
    const option = String((draft.cards[QUESTION.card]!.options as readonly { id: string }[])[0]!.id);
    const before = answerPreview(parseDraft(draft), { ...QUESTION, option });
    const after = answerPreview(parseDraft(changed([{ op: 'set', path, value: -30 }])), { ...QUESTION, option });
    expect(after?.projection).not.toEqual(before?.projection);
  });

  test('a change of words alone keeps what was calculated, and says the new words', () => {
    const why = ['cards', QUESTION.card, 'options', 0, 'effects', 0, 'why'];
    const before = answerPreview(parseDraft(draft), { ...QUESTION, runs: 300 })!;
    const after = answerPreview(parseDraft(changed([{ op: 'set', path: why, value: 'Another reason.' }])), QUESTION)!;
    expect(after.runs).toBe(300);
    expect(after.projection).toBe(before.projection);
    expect(JSON.stringify(after.scene.texts.en)).toContain('Another reason.');
  });

  test('is there while texts are still empty', () => {
    const parsed = parseDraft(
      changed([{ op: 'set', path: ['cards', QUESTION.card, 'options', 0, 'label'], value: '' }]),
    );
    expect(parsed.issues[0]).toMatchObject({ path: 'cards/futenma-relocation.yaml options[0].label' });
    expect(answerPreview(parsed, QUESTION)).not.toBeNull();
  });

  test('is none while an error keeps it from being calculated, and the error is named', () => {
    const path = ['cards', QUESTION.card, 'options', 0, 'effects', 0, 'on'];
    const parsed = parseDraft(changed([{ op: 'set', path, value: 'trusst' }]));
    expect(answerPreview(parsed, QUESTION)).toBeNull();
    expect(blockingIssues(parsed.issues).map(({ code }) => code)).toContain('unknown-indicator');
  });
});
