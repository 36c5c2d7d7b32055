import type { APIRequestContext, Page } from '@playwright/test';
import type { PackContent } from '../../../lib/server/packs';
import type { Library, PublicationListing } from '../../../lib/server/studio/contract';
import { button } from './button';
import type { Seat } from './seat';
import { expect } from './test';
import type { Words } from './words';

/** An instructor at the studio: the page and its language. */
export interface Author {
  readonly page: Page;
  readonly words: Words;
}

/** What the library holds for whoever is signed in. */
export const readLibrary = async (requests: APIRequestContext): Promise<Library> => {
  // A line kept open since the last question may be closed just as the next one goes out.
  const answer = await requests.get('/api/drafts', { maxRetries: 2 });
  await expect(answer).toBeOK();
  return (await answer.json()) as Library;
};

/** The library's list of drafts, and so on, by its heading. */
export const librarySection = ({ page }: Author, name: string) => page.getByRole('region', { name, exact: true });

/** Begins a draft with a pack or template of the library, and arrives in the editor. */
export const beginDraft = async ({ page, words }: Author, title: string): Promise<string> => {
  await page.goto('/studio');
  await button(page, `${words.t('studio.library.copy')} ${title}`).click();
  return arriveInEditor({ page, words });
};

/** Waits for the editor and gives the id of its draft. */
export const arriveInEditor = async ({ page, words }: Author): Promise<string> => {
  await page.waitForURL(/\/studio\/\w+/);
  await expect(page.getByRole('navigation', { name: words.t('studio.parts.label') })).toBeVisible();
  return new URL(page.url()).pathname.split('/')[2]!;
};

/** What an author fills in to publish. */
export interface Wish {
  readonly version?: string;
  readonly note: string;
  readonly visibility: PublicationListing['visibility'];
}

/** Goes to the part that publishes and waits until the draft has been checked. */
export const openPublishing = async ({ page, words: { t } }: Author, draft: string): Promise<void> => {
  await page.goto(`/studio/${draft}?part=publish`);
  await expect(page.getByText(t('studio.publish.standing.ready', { warnings: 0 }))).toBeVisible();
};

/** Publishes the draft that is open, and gives what was published. */
export const publish = async (author: Author, wish: Wish): Promise<PublicationListing> => {
  const { page, words } = author;
  const { t } = words;
  if (wish.version !== undefined)
    await page.getByLabel(t('studio.publish.version'), { exact: true }).fill(wish.version);
  await page.getByLabel(t('studio.publish.note'), { exact: true }).fill(wish.note);
  await page.getByRole('radio', { name: t(`studio.published.visibility.${wish.visibility}.name`) }).check();
  await button(page, t('studio.publish.publish')).click();
  await expect(
    page.getByRole('heading', { name: t('studio.publish.next.title', { version: wish.version ?? '1.0.0' }) }),
  ).toBeFocused();
  const [published] = (await readLibrary(page.request)).publications.filter(({ isOwn }) => isOwn);
  return published!;
};

/** Takes a seat at a side of a version that only its hash names. */
export const takeSeatAt = async (page: Page, words: Words, hash: string, place: 0 | 1): Promise<Seat> => {
  const answer = await page.request.get(`/api/packs/${hash}`);
  await expect(answer).toBeOK();
  const { pack, texts } = (await answer.json()) as PackContent;
  const [side, other] = place === 0 ? [pack.sides[0], pack.sides[1]] : [pack.sides[1], pack.sides[0]];
  return { page, words, pack, texts: texts[words.language], side: side.id, other: other.id };
};
