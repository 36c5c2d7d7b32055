import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../lib/model/closed-sets';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { becomeInstructor } from './support/instructor';
import { pressByKey, tabTo } from './support/keyboard';
import { expect, test } from './support/test';
import { type Words, wordsIn } from './support/words';
import { addDocument, fillFacts, paste } from './support/writing';

const CARD = 'toll-for-the-light';
const PLACE = `cards/${CARD}.yaml options[0].effects[0].because`;
const PARAGRAPHS = ['The keepers ask for oil.', 'The council counts the ships.', 'Nobody has paid since May.'];

const openDraft = async (page: Page, email: string): Promise<string> => {
  await becomeInstructor(page.request, email);
  const answer = await page.request.post('/api/drafts', { data: { from: { kind: 'template', id: 'two-harbours' } } });
  await expect(answer).toBeOK();
  return ((await answer.json()) as { draft: { id: string } }).draft.id;
};

const paragraph = (page: Page, { t }: Words, number: number): Locator =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 4, name: t('studio.sources.paragraph', { number }), exact: true }),
  });

test.describe.configure({ mode: 'parallel' });
test.beforeEach(() => test.slow());

test('an author adds documents, cites a paragraph, and sees what cites it', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of 415/);
  const words = wordsIn('en');
  const { t } = words;
  const id = await openDraft(page, 'sources@school.example');
  await page.goto(`/studio/${id}?part=sources`);

  await test.step('A pasted text is parted into numbered paragraphs that nothing cites', async () => {
    await addDocument(page, words, 'A letter', paste(words, PARAGRAPHS));
    await expect(page.getByText('a-letter', { exact: true })).toBeVisible();
    for (const [i, text] of PARAGRAPHS.entries()) {
      await expect(paragraph(page, words, i + 1)).toContainText(text);
      await expect(paragraph(page, words, i + 1)).toContainText(t('studio.sources.uncited'));
    }
  });

  await test.step('A file is read as well, and one of another kind is refused in plain words', async () => {
    await page.getByRole('link', { name: t('studio.sources.all') }).click();
    const file = (name: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from('# Minutes\n\nThe light stays lit.'),
    });
    await button(page, t('studio.sources.add')).click();
    const form = page.getByRole('region', { name: t('studio.sources.add') });
    await form.getByRole('radio', { name: t('studio.sources.form.ways.file') }).check();
    await button(form, t('studio.sources.form.submit')).click();
    const field = form.getByLabel(t('studio.sources.form.file'));
    await expect(field).toHaveAccessibleDescription(new RegExp(t('studio.sources.form.faults.noFile')));
    await field.setInputFiles(file('minutes.exe'));
    await fillFacts(page, words, 'The minutes');
    await button(form, t('studio.sources.form.submit')).click();
    await expect(field).toHaveAccessibleDescription(new RegExp(t('refusals.wrong-file-kind').replace(/[()]/g, '.')));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toBeFocused();
    await field.setInputFiles(file('minutes.md'));
    await expect(form.getByText(t('refusals.wrong-file-kind'))).toBeHidden();
    await button(form, t('studio.sources.form.submit')).click();
    await expect(page.getByRole('heading', { level: 2, name: 'The minutes' })).toBeVisible();
    await expect(paragraph(page, words, 2)).toContainText('The light stays lit.');
  });

  await test.step('An effect cites a paragraph, picked by keyboard from its text', async () => {
    await page.goto(`/studio/${id}?${new URLSearchParams({ part: 'cards', open: CARD, at: PLACE })}`);
    const citations = page.locator(`[data-place="${PLACE}"]`);
    await expect(citations).toBeFocused();
    await page.keyboard.press('Enter');
    const picker = page.getByRole('dialog');
    await picker.getByRole('combobox', { name: t('studio.citations.document') }).selectOption({ label: 'A letter' });
    await tabTo(picker.getByRole('checkbox', { name: PARAGRAPHS[1]! }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(picker).toBeHidden();
    await expect(page.getByText('A letter ¶2').first()).toBeVisible();
  });

  await test.step('The paragraph says what cites it, lacks a paraphrase until it has one, and leads to the effect', async () => {
    await page
      .getByRole('navigation', { name: t('studio.parts.label') })
      .getByText(t('studio.parts.sources'))
      .click();
    await page.getByRole('link', { name: 'A letter', exact: true }).click();
    const cited = paragraph(page, words, 2);
    await expect(cited).toContainText(t('studio.sources.untold'));
    await expect(cited).toContainText(t('studio.sources.citedBy', { count: 1 }));
    await page.getByRole('radio', { name: t('studio.sources.filter.uncited', { count: 2 }) }).check();
    await expect(cited).toBeHidden();
    await page.getByRole('radio', { name: t('studio.sources.filter.untold', { count: 1 }) }).check();
    await cited.getByRole('textbox', { name: t('studio.sources.paraphrase'), exact: true }).fill('Ships are counted.');
    await expect(cited).not.toContainText(t('studio.sources.untold'));
    await pressByKey(cited.getByRole('listitem').getByRole('button'));
    await expect(page.locator(`[data-place="${PLACE}"]`)).toBeFocused();
  });

  await test.step('Another id keeps text and citations, and what cites a document is shown before it goes', async () => {
    await page.goto(`/studio/${id}?part=sources&open=a-letter`);
    await button(page, t('studio.sources.rename')).click();
    await page.getByRole('dialog').getByRole('textbox').fill('the-letter');
    await button(page.getByRole('dialog'), t('studio.sources.renameSubmit')).click();
    await expect(page.getByText('the-letter', { exact: true })).toBeVisible();
    await expect(paragraph(page, words, 2)).toContainText(PARAGRAPHS[1]!);
    await expect(paragraph(page, words, 2)).toContainText(t('studio.sources.citedBy', { count: 1 }));
    await expect(page.getByText(t('studio.editor.saving.saved'), { exact: true })).toBeVisible();
    await page.reload();
    await expect(paragraph(page, words, 2)).toContainText(PARAGRAPHS[1]!);
    await button(page, t('studio.sources.remove')).click();
    const question = page.getByRole('dialog');
    await expect(question).toContainText(t('studio.sources.removal.explain', { count: 1 }));
    await button(question, t('studio.sources.removal.submit')).click();
    await expect(page.getByRole('link', { name: 'The minutes', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'A letter', exact: true })).toBeHidden();
  });
});

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ja: 'ja-JP' };

for (const language of ['en', 'ja'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: LOCALES[language] });

    test('axe finds nothing on the sources and on what is printed of a draft', async ({ page }) => {
      const words = wordsIn(language);
      const { t } = words;
      const id = await openDraft(page, `axe-${language}@school.example`);
      await page.goto(`/studio/${id}?part=sources`);
      await expect(page.getByRole('heading', { level: 2, name: t('studio.sources.title') })).toBeVisible();
      await expectAccessible(page, 'documents');
      await button(page, t('studio.sources.add')).click();
      const form = page.getByRole('region', { name: t('studio.sources.add') });
      await button(form, t('studio.sources.form.submit')).click();
      await expect(page.getByText(t('studio.sources.form.faults.noText'))).toBeVisible();
      await expectAccessible(page, 'a new document');
      await button(form, t('dialog.close')).click();
      await expect(button(page, t('studio.sources.add'))).toBeFocused();
      await addDocument(page, words, 'A letter', paste(words, PARAGRAPHS));
      await expectAccessible(page, 'a document');
      for (const sheet of ['reader', 'claims'] as const) {
        await page.goto(`/studio/${id}/print/${sheet}`);
        await expect(page.getByRole('heading', { level: 1, name: t(`prints.sheets.${sheet}.name`) })).toBeVisible();
        await expectAccessible(page, sheet);
      }
    });
  });
