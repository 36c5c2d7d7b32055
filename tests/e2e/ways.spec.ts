import { expectAccessible } from './support/accessibility';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const PLACES = [
  ['/', 'nav.play'],
  ['/join', 'nav.join'],
  ['/host', 'nav.host'],
  ['/prints', 'nav.host'],
  ['/guide', 'nav.host'],
  ['/sources', 'nav.sources'],
  ['/model', 'nav.model'],
] as const;

for (const language of ['en', 'ja'] as const)
  test.describe(`in ${language}, on a phone`, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'ja-JP', viewport: { width: 360, height: 740 } });
    const { t } = wordsIn(language);

    test('The head of each page says where it is and keeps within the screen', async ({ page }) => {
      for (const [path, here] of PLACES) {
        await page.goto(path);
        const places = page.getByRole('navigation', { name: t('nav.label') });
        await expect(places.locator('[aria-current=page]'), path).toHaveText(t(here));
        await expect(places.getByRole('link')).toHaveCount(6);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `nothing of ${path} reaches beyond the screen`).toBeLessThanOrEqual(360);
      }
    });

    test('Students and instructors find their way from the start page', async ({ page }) => {
      for (const [path, here] of [
        ['/join', 'nav.join'],
        ['/host', 'nav.host'],
      ] as const) {
        await page.goto('/');
        await page.getByRole('main').locator(`a[href="${path}"]`).click();
        await expect(page).toHaveURL(new RegExp(path));
        await expect(page.getByRole('navigation').locator('[aria-current=page]')).toHaveText(t(here));
        await expectAccessible(page, path);
      }
    });
  });
