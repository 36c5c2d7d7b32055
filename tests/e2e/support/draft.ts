import type { Locator, Page } from '@playwright/test';
import type { EditorPart } from '../../../app/studio/_editor/parts';
import type { DraftOrigin, OpenedDraft } from '../../../lib/server/studio/contract';
import { expect } from './test';
import type { Words } from './words';

/** A draft that is open in the editor: its page, and the words of that page. */
export interface DraftDesk {
  readonly page: Page;
  readonly words: Words;
  readonly id: string;
}

/** Begins a draft as a copy, for the instructor whose page it is. */
export const newDraft = async (page: Page, words: Words, from: DraftOrigin): Promise<DraftDesk> => {
  const answer = await page.request.post('/api/drafts', { data: { from } });
  await expect(answer).toBeOK();
  const { draft } = (await answer.json()) as OpenedDraft;
  return { page, words, id: draft.id };
};

/** Opens a part of the editor on a draft, and in it a section where one is named. */
export const openPart = async ({ page, words, id }: DraftDesk, part: EditorPart, open?: string): Promise<void> => {
  await page.goto(`/studio/${id}?${new URLSearchParams({ part, ...(open !== undefined && { open }) })}`);
  await expect(
    page.getByRole('heading', { level: 2, name: words.t(`studio.parts.${part}`), exact: true }),
  ).toBeVisible();
};

/** The field of a place of the draft, named as problems name it. */
export const fieldAt = ({ page }: DraftDesk, place: string): Locator => page.locator(`[data-place="${place}"]`);

/** Waits until all that was done is on the server's disk. */
export const isSaved = async ({ page, words }: DraftDesk): Promise<void> => {
  await expect(page.getByText(words.t('studio.editor.saving.saved'), { exact: true })).toBeVisible();
};

/** The draft as the server has it. */
export const readDraftDocument = async ({ page, id }: DraftDesk) => {
  const answer = await page.request.get(`/api/drafts/${id}`);
  await expect(answer).toBeOK();
  const { document } = (await answer.json()) as { document: Record<string, Record<string, unknown>> };
  return document;
};
