import { describe, expect, test } from 'vitest';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { asPackFiles, serializeDraft } from '../../lib/authoring/draft-files';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { loadShippedPacks, readPackFolder } from '../../lib/packs/files';

const draftOf = (folder: string): DraftDocument => {
  const draft = draftFromFiles(readPackFolder(`seeds/packs/${folder}`));
  if (!draft.ok) throw new Error(draft.refusal.message);
  return draft.value;
};

describe.each(loadShippedPacks().map((pack) => [pack.folder, pack] as const))('the shipped pack %s', (folder, pack) => {
  test('is the same pack as a draft that states everything itself: hash, texts and checks', () => {
    const parsed = parseDraft(draftOf(folder));
    expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parsed.bundle?.pack.hash).toBe(pack.bundle?.pack.hash);
    expect(parsed.bundle?.texts).toEqual(pack.bundle?.texts);
    expect(parsed.bundle?.checks).toEqual(pack.bundle?.checks);
    expect(parsed.issues.filter(({ code }) => code === 'untranslated')).toEqual([]);
    expect(parsed.issues.filter(({ code }) => code === 'surplus-translation')).toEqual([]);
  });

  test('comes back out of its files as the very same draft', () => {
    const draft = draftOf(folder);
    const back = draftFromFiles(asPackFiles(serializeDraft(draft)));
    expect(back.ok && JSON.stringify(back.value)).toBe(JSON.stringify(draft));
  });
});
