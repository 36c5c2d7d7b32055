import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { DraftDocument } from '../../../lib/authoring/draft-document';
import type { PackListing } from '../../../lib/server/packs';
import type { DraftAnswer, OpenedDraft } from '../../../lib/server/studio/contract';
import { expect } from './test';
import type { Words } from './words';

/** Duplicates a shipped pack for whoever the requests are signed in as; gives the id of the draft. */
export const duplicatePack = async (requests: APIRequestContext, packId: string): Promise<string> => {
  const list = await requests.get('/api/packs');
  const { packs } = (await list.json()) as { packs: readonly PackListing[] };
  const hash = packs.find(({ id }) => id === packId)?.hash;
  const made = await requests.post('/api/drafts', { data: { from: { kind: 'pack', hash } } });
  await expect(made).toBeOK();
  return ((await made.json()) as OpenedDraft).draft.id;
};

/** What the server keeps of a draft. */
export const savedDraft = async (requests: APIRequestContext, id: string): Promise<DraftDocument> => {
  const answer = await requests.get(`/api/drafts/${id}`);
  await expect(answer).toBeOK();
  return ((await answer.json()) as DraftAnswer).document;
};

/** Opens a part of the editor, and a card or a shock in it. */
export const openPart = async (page: Page, id: string, part: string, open?: string): Promise<void> => {
  await page.goto(`/studio/${id}?${new URLSearchParams({ part, ...(open !== undefined && { open }) })}`);
  await expect(page.getByRole('complementary')).toBeVisible();
};

/** The field of a place of the draft, as problems name it. */
export const fieldAt = (page: Page, place: string): Locator => page.locator(`[data-place="${place}"]`);

/** Waits until everything that was done is on the server's disk. */
export const isSaved = async (page: Page, { t }: Words): Promise<void> => {
  await expect(page.getByText(t('studio.editor.saving.saved'), { exact: true })).toBeVisible();
};
