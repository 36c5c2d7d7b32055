import { readFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '../../lib/model/closed-sets';
import type { PublicationListing } from '../../lib/server/studio/contract';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { becomeInstructor } from './support/instructor';
import { begin, nameOf, playQuarter } from './support/seat';
import {
  type Author,
  arriveInEditor,
  beginDraft,
  librarySection,
  openPublishing,
  publish,
  readLibrary,
  takeSeatAt,
} from './support/studio';
import { expect, test } from './support/test';
import { startingWith, wordsIn } from './support/words';

const TEMPLATE: Record<Language, string> = { en: 'Two harbours', ja: '二つの港' };
const NOTE = 'With my seminar in mind.';

test.beforeEach(() => test.slow());

const titleIn = ({ words: { language } }: Author, { texts }: PublicationListing): string => texts[language].title;

/** What the start page says of a published version beside its title. */
const offeredAs = ({ words: { t } }: Author, { version, ownerName, visibility }: PublicationListing): string =>
  t('start.publishedBy', { version, name: ownerName, seen: visibility });

/** Nothing but this game's own sides is named on a page. */
const expectOwnSides = async ({ page }: Author): Promise<void> =>
  expect(page.getByRole('main')).not.toContainText(/Tokyo|Washington|東京|ワシントン/);

/** A version that is not higher, and a note with markup, are told beside their fields. */
const tryFaults = async ({ page, words: { t } }: Author): Promise<void> => {
  const version = page.getByLabel(t('studio.publish.version'), { exact: true });
  const note = page.getByLabel(t('studio.publish.note'), { exact: true });
  await expect(version).toHaveValue('1.0.0');
  await version.fill('one');
  await note.fill('<script>');
  await button(page, t('studio.publish.publish')).click();
  await expect(page.getByText(t('studio.publish.faults.noVersion'))).toBeVisible();
  await expect(page.getByText(t('studio.publish.faults.markup'))).toBeVisible();
  await expect(version).toBeFocused();
  await version.fill('1.0.0');
};

/** Plays a quarter of the published version as its second side, from the page that its link opens. */
const playAsSecond = async (author: Author, published: PublicationListing): Promise<void> => {
  const { page, words } = author;
  await page.goto(`/packs/${published.linkKey}`);
  await expect(page.getByRole('heading', { level: 1, name: titleIn(author, published) })).toBeVisible();
  await expect(page.getByText(NOTE)).toBeVisible();
  await expectOwnSides(author);
  await expectAccessible(page, `pack by its link, ${words.language}`);
  const seat = await takeSeatAt(page, words, published.hash, 1);
  await page.getByRole('radio', { name: startingWith(nameOf(seat, seat.side)) }).check();
  await begin(seat);
  await expectOwnSides(author);
  await playQuarter(seat);
  await expectOwnSides(author);
};

/** Opens a class on the version and gives its code. */
const openClass = async ({ page, words: { t } }: Author, published: PublicationListing): Promise<string> => {
  await page.goto(`/host/new?pack=${published.hash}`);
  await expect(
    page.getByText(t('host.new.publishedBy', { version: published.version, name: published.ownerName })).first(),
  ).toBeVisible();
  await expectAccessible(page, 'new class on a published pack');
  await button(page, t('host.new.open')).click();
  await page.waitForURL(/\/host\/sessions\/[^/]+$/);
  const code = await page.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/).textContent();
  return code!.replace(' ', '');
};

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    const locale = language === 'ja' ? 'ja-JP' : 'en-US';
    test.use({ locale });

    test('An instructor publishes a copy of the template, plays it, passes it on by its link and teaches with it', async ({
      page,
      freshBrowser,
    }) => {
      const author: Author = { page, words: wordsIn(language) };
      const { t } = author.words;
      await becomeInstructor(page.request, `library-${language}@school.example`, `森 愛子 ${language}`);
      await page.goto('/');
      await page
        .getByRole('navigation', { name: t('nav.label') })
        .getByRole('link', { name: t('nav.studio') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: t('studio.library.title') })).toBeVisible();
      await expectAccessible(page, `empty library, ${language}`);
      const draft = await beginDraft(author, TEMPLATE[language]);
      await openPublishing(author, draft);
      await expectAccessible(page, `publishing, ${language}`);
      await tryFaults(author);
      const published = await publish(author, { version: '1.0.0', note: NOTE, visibility: 'link' });
      await expectAccessible(page, `published, ${language}`);

      await playAsSecond(author, published);

      const stranger = await freshBrowser({ locale });
      await stranger.goto('/');
      await expect(stranger.getByRole('radio').first()).toBeVisible();
      await expect(stranger.getByText(offeredAs(author, published)), 'what is by link').toHaveCount(0);
      await stranger.goto(`/packs/${published.linkKey}`);
      const guest = await takeSeatAt(stranger, author.words, published.hash, 0);
      await begin(guest);

      const code = await openClass(author, published);
      const phone = await freshBrowser({ locale, viewport: { width: 360, height: 740 } });
      await phone.goto(`/join?code=${code}`);
      await button(phone, t('join.join')).click();
      await phone.waitForURL(/\/class\/[^/]+$/);
      await expectOwnSides({ page: phone, words: author.words });
      await expect(phone.getByText(nameOf(guest, guest.side)).first()).toBeVisible();
      await expectAccessible(phone, `student of a published pack, ${language}`);
      await expectOwnSides(author);

      await page.goto(`/prints/${published.hash}/roles?language=${language}`);
      await expect(page.getByRole('article')).toHaveCount(guest.pack.roles.length);
      await expectOwnSides(author);
    });
  });

test('A version travels as a file to another instructor, and is the same version there', async ({
  page,
  freshBrowser,
  consoleErrors,
}) => {
  consoleErrors.allow(/status of (400|404|413|422)/);
  const author: Author = { page, words: wordsIn('en') };
  const { t } = author.words;
  await becomeInstructor(page.request, 'sends@school.example', 'Sender');
  await openPublishing(author, await beginDraft(author, TEMPLATE.en));
  const published = await publish(author, { version: '1.0.0', note: '', visibility: 'private' });
  const awaited = page.waitForEvent('download');
  const row = page.getByRole('group', { name: t('studio.published.version', { version: '1.0.0' }) });
  await row.getByRole('button', { name: t('studio.published.export') }).click();
  const file = await (await awaited).path();
  const exported = `/api/publications/${published.id}/export`;
  await page.route(`**${exported}?*`, (route) =>
    route.fulfill({ status: 404, json: { error: { code: 'unknown-publication', message: 'Gone.' } } }),
  );
  await row.getByRole('button', { name: t('studio.published.export') }).click();
  await expect(page.getByRole('alert').filter({ hasText: t('refusals.unknown-publication') })).toBeVisible();

  const other = await freshBrowser();
  const colleague: Author = { page: other, words: author.words };
  await becomeInstructor(other.request, 'receives@school.example', 'Receiver');
  expect((await other.request.get(`/packs/${published.linkKey}`)).status(), 'what is private').toBe(404);
  await other.goto('/studio');
  const field = other.locator('input[type=file]');
  await field.setInputFiles({ name: 'no.zip', mimeType: 'application/zip', buffer: Buffer.from('no pack at all') });
  await expect(other.getByRole('alert').filter({ hasText: t('refusals.not-a-zip') })).toBeVisible();
  await expectAccessible(other, 'library with a refused file');
  expect((await readLibrary(other.request)).drafts).toEqual([]);

  await field.setInputFiles({ name: 'p.zip', mimeType: 'application/zip', buffer: await readFile(file) });
  const draft = await arriveInEditor(colleague);
  await openPublishing(colleague, draft);
  const again = await publish(colleague, { version: '1.0.0', note: NOTE, visibility: 'server' });
  expect(again.hash).toBe(published.hash);
  await expectAccessible(other, 'published from a file');

  const stranger = await freshBrowser();
  await stranger.goto('/');
  const offered = stranger.getByRole('radio', { name: offeredAs(colleague, again) });
  await offered.check();
  await expectAccessible(stranger, 'start page with a published pack');
  await begin(await takeSeatAt(stranger, author.words, again.hash, 0));
});

test('A draft is copied, put away, taken out again and deleted after a question', async ({ page }) => {
  const author: Author = { page, words: wordsIn('en') };
  const { t } = author.words;
  await becomeInstructor(page.request, 'keeps@school.example', 'Keeper');
  await beginDraft(author, TEMPLATE.en);
  await page.goto('/studio');
  const drafts = librarySection(author, t('studio.library.drafts'));
  const row = (within = drafts) => within.getByRole('group', { name: TEMPLATE.en });
  await button(row(), t('studio.library.draft.duplicate')).click();
  await arriveInEditor(author);
  await page.goto('/studio');
  await expect(row()).toHaveCount(2);
  await expectAccessible(page, 'library with drafts');

  await button(row().first(), t('studio.library.draft.archive')).click();
  await expect(row()).toHaveCount(1);
  await page.getByText(t('studio.library.archive', { count: 1 })).click();
  await expectAccessible(page, 'library with its archive');
  await button(page, t('studio.library.draft.restore')).click();
  await expect(row()).toHaveCount(2);

  await button(row().first(), t('studio.library.draft.delete')).click();
  const question = page.getByRole('dialog', { name: t('studio.library.draft.deleteTitle') });
  await expectAccessible(page, 'question before a draft is deleted');
  await button(question, t('runs.delete')).click();
  await expect(row()).toHaveCount(1);
});
