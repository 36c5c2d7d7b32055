import type { PackListing } from '../../lib/server/packs';
import { expectAccessible } from './support/accessibility';
import { readPack } from './support/packs';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const PERIOD = 'uncharted-waters-2010';

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.describe.configure({ mode: 'parallel' });
test.beforeEach(() => test.slow());

for (const language of ['en', 'ja'] as const)
  test(`each role’s brief prints to a page of A4 in ${language}, and the lesson to one`, async ({ page }) => {
    const { pack, texts } = await readPack(page.request, PERIOD);
    const { t } = wordsIn(language);
    await page.goto(`/prints/${PERIOD}/roles?language=${language}`);
    const sheets = page.getByRole('article');
    await expect(sheets).toHaveCount(pack.roles.length);
    const first = pack.roles[0]!;
    const sheet = page.getByRole('article', { name: texts[language].roles[first.id]!.name }).first();
    await expect(sheet).toHaveAttribute('lang', language);
    await expect(sheet).toContainText(texts[language].roles[first.id]!.brief);
    await expect(sheet).toContainText(t('prints.role.head'));
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(pack.roles.length);
    for (const minutes of [60, 75, 90]) {
      await page.goto(`/prints/${PERIOD}/run-sheet?language=${language}&lesson=${minutes}`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(t('prints.runSheet.title', { minutes }));
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), `${minutes} minutes`).toBe(1);
    }
  });

test('all causal claims of a shipped pack stand in one table on one page, in either language', async ({ page }) => {
  const { packs } = (await (await page.request.get('/api/packs')).json()) as { packs: readonly PackListing[] };
  expect(packs.length).toBeGreaterThanOrEqual(4);
  for (const { id, hash } of packs)
    for (const language of ['en', 'ja']) {
      await page.goto(`/prints/${hash}/claims?language=${language}`);
      const table = page.getByRole('table').first();
      await expect(table.getByRole('rowheader').nth(30)).toBeVisible();
      // The table by itself, so that what stands before and after it is no page of it.
      await table.evaluate((element) => {
        for (let held: Element = element; held.parentElement; held = held.parentElement)
          if (held.parentElement !== document.documentElement)
            for (const beside of [...held.parentElement.children]) if (beside !== held) beside.remove();
      });
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), `${id} in ${language}`).toBe(1);
    }
});

test('both languages print one behind the other', async ({ page }) => {
  const { pack } = await readPack(page.request, PERIOD);
  await page.goto(`/prints/${PERIOD}/decisions?language=both`);
  const languages = await page
    .getByRole('article')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('lang')));
  expect(languages).toEqual(['en', 'ja', 'en', 'ja', 'en', 'ja']);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2 * (pack.sides.length + 1));
});

test('a card sheet has its options and what they rest on, and marks none as the record’s', async ({ page }) => {
  const { pack, texts } = await readPack(page.request, PERIOD);
  const card = pack.cards.find(({ id }) => id === 'futenma-relocation')!;
  await page.goto(`/prints/${PERIOD}/cards?language=en`);
  const sheet = page.getByRole('article', { name: texts.en.cards[card.id]!.question });
  const told = card.options.map(({ id }, i) => `${'ABCD'[i]} ${texts.en.cards[card.id]!.options[id]!.label}`);
  await expect(sheet.getByRole('heading', { level: 4 })).toHaveText(told);
  await expect(sheet.getByText('Tatsumi 2010 ¶5').first()).toBeVisible();
});

for (const language of ['en', 'ja'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'ja-JP', viewport: { width: 360, height: 740 } });

    test('axe finds nothing on the guides and the sheets', async ({ page }) => {
      const { t } = wordsIn(language);
      await page.goto('/guide');
      await expect(page.getByRole('heading', { level: 1, name: t('prints.guide') })).toBeVisible();
      await expectAccessible(page, 'guide');
      await page.getByRole('link', { name: t('prints.authoringGuide') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('prints.authoringGuide') })).toBeVisible();
      await expectAccessible(page, 'authoring guide');
      await page
        .getByRole('link', { name: t('prints.guide') })
        .first()
        .click();
      await page
        .getByRole('link', { name: t('prints.title') })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1, name: t('prints.title') })).toBeVisible();
      for (const path of [
        '',
        `/${PERIOD}`,
        `/${PERIOD}/run-sheet`,
        `/${PERIOD}/cards`,
        `/${PERIOD}/decisions`,
        `/${PERIOD}/reader`,
        `/${PERIOD}/claims`,
      ]) {
        await page.goto(`/prints${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, `prints${path}`);
      }
    });
  });
