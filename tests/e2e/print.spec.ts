import type { Locator } from '@playwright/test';
import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import { type Seat, screenInView, takeSeat } from './support/seat';
import { expect, test } from './support/test';

const PERIODS = ['adrift-again-2007', 'in-need-of-attention-2009', 'uncharted-waters-2010', 'doing-fine-but-2013'];

const SEATS = [
  { language: 'en', locale: 'en-US', side: 'tokyo' },
  { language: 'ja', locale: 'ja-JP', side: 'washington' },
] as const;

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Pixels that A4 leaves between the sheet's margins, at 96 to the inch. */
const PAPER_WIDTH = 695;

const bottomOf = async (target: Locator): Promise<number> => {
  const box = await target.boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
};

/** Nothing that the sheet must say lies beyond its end, where paper would cut it off. */
const seesTheWholeSheet = async ({ page, words: { t } }: Seat): Promise<void> => {
  const sheet = page.getByRole('article');
  await expect(sheet).toBeVisible();
  const foot = sheet.getByText(t('site.teaching'));
  expect(await bottomOf(foot), 'the foot stands on the sheet').toBeLessThanOrEqual((await bottomOf(sheet)) + 1);
  const question = sheet.getByRole('list').last().getByRole('listitem').first();
  expect(await bottomOf(question), 'there is room for a question').toBeLessThan(await bottomOf(foot));
};

for (const { language, locale, side } of SEATS)
  test.describe(language, () => {
    test.use({ locale, viewport: { width: PAPER_WIDTH, height: 1000 } });

    test(`the debrief prints to one sheet of A4, as ${side} in ${language}`, async ({ page }) => {
      test.slow();
      for (const period of PERIODS)
        await test.step(period, async () => {
          const seat = await takeSeat(page, language, period, side);
          const pack = await readPack(page.request, period);
          await page.goto(await saveGame(page.request, playOn(pack, newGame(pack, side), pack.pack.quarters)));
          await expect(screenInView(seat, 'end')).toBeVisible();
          await page.emulateMedia({ media: 'print' });
          await seesTheWholeSheet(seat);
          expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
          await page.emulateMedia({ media: null });
        });
    });
  });
