import { button } from './support/button';
import { fieldAt, isSaved, openPart, savedDraft } from './support/draft';
import { becomeInstructor } from './support/instructor';
import { type Author, beginDraft, librarySection, publish } from './support/studio';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';
import { paste } from './support/writing';

const words = wordsIn('ja');
const { t } = words;
const TITLE = '二つの港、その後';
const QUESTION = '灯台の費用を、来年は誰が払うのか';
const LIGHT = 'toll-for-the-light';

test.use({ locale: 'ja-JP' });
test.beforeEach(() => test.slow());

test('A draft is written in Japanese, and what has no English yet is published in Japanese', async ({
  page,
  freshBrowser,
}) => {
  const author: Author = { page, words };
  await becomeInstructor(page.request, 'writes-japanese@school.example', '森 愛子');
  const id = await beginDraft(author, '二つの港');

  await test.step('Fields show and take the Japanese of a text', async () => {
    await expect(fieldAt(page, 'pack.yaml title')).toHaveValue('二つの港');
    await fieldAt(page, 'pack.yaml title').fill(TITLE);
    await openPart(page, id, 'cards', LIGHT);
    await fieldAt(page, `cards/${LIGHT}.yaml question`).fill(QUESTION);
    await isSaved(page, words);
    const saved = await savedDraft(page.request, id);
    expect(saved.ja).toMatchObject({ title: TITLE, cards: { [LIGHT]: { question: QUESTION } } });
    expect(saved.pack.title).toBe('Two harbours');
  });

  await test.step('A document is told in Japanese, its title being all that is asked for', async () => {
    await openPart(page, id, 'sources');
    await button(page, t('studio.sources.add')).click();
    const form = page.getByRole('region', { name: t('studio.sources.add') });
    await paste(words, ['組合長が述べた。', '誰も答えなかった。'])(form);
    await form.getByRole('textbox', { name: t('studio.sources.facts.title'), exact: true }).fill('議事録');
    await button(form, t('studio.sources.form.submit')).click();
    await expect(page.getByRole('heading', { level: 2, name: '議事録' })).toBeVisible();
    const saved = await savedDraft(page.request, id);
    expect(Object.values(saved.sourcesJa)).toContainEqual(
      expect.objectContaining({ title: '議事録', author: '記載なし' }),
    );
  });

  await test.step('Without English it is a warning, and publishing goes on', async () => {
    await page.getByLabel(t('studio.editor.writing')).selectOption('en');
    await openPart(page, id, 'outline');
    await fieldAt(page, 'pack.yaml title').fill('');
    await isSaved(page, words);
    await page.getByLabel(t('studio.editor.writing')).selectOption('ja');
    await expect(fieldAt(page, 'pack.yaml title')).toHaveValue(TITLE);
    await page.goto(`/studio/${id}?part=publish`);
    await expect(page.getByText(new RegExp(`${TITLE}.*英文がありません`)).first()).toBeVisible();
    const published = await publish(author, { note: '', visibility: 'server' });
    expect(published.texts.en.title).toBe(TITLE);
    const reader = await freshBrowser();
    await reader.goto(`/packs/${published.linkKey}`);
    await expect(reader.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });

  await test.step('The library knows the draft by its Japanese title', async () => {
    await page.goto('/studio');
    await expect(librarySection(author, t('studio.library.drafts')).getByRole('link', { name: TITLE })).toBeVisible();
  });
});

test('A file that is no pack is refused in Japanese, in its place', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of 422/);
  await becomeInstructor(page.request, 'imports-japanese@school.example', '森 愛子');
  await page.goto('/studio');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'no.zip', mimeType: 'application/zip', buffer: Buffer.from('パックではない') });
  await expect(page.getByRole('alert').filter({ hasText: t('refusals.not-a-zip') })).toBeVisible();
  await expect(page.getByText(t('studio.library.import.failed'))).toBeVisible();
});
