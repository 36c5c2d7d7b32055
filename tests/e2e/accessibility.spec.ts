import { commitQuarter, standOn } from '../../lib/run/run-moves';
import { serializeLink } from '../../lib/run/share-link';
import { expectAccessible } from './support/accessibility';
import { button } from './support/button';
import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import { choose, type Seat, savedMark, screenInView, show, takeSeat } from './support/seat';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const PERIOD = 'uncharted-waters-2010';
const WIDTHS = [360, 1440] as const;
const { t } = wordsIn('en');

test.describe.configure({ mode: 'parallel' });
test.beforeEach(() => test.slow());

/** A game of two quarters with a second branch that left the cards of the second one open. */
const openForkedGame = async (seat: Seat): Promise<void> => {
  const { page } = seat;
  const pack = await readPack(page.request, PERIOD);
  const first = playOn(pack, newGame(pack, 'tokyo'), 1);
  const left = commitQuarter(first, {});
  const forked = playOn(pack, standOn(left, first.head), 1);
  await page.goto(await saveGame(page.request, forked));
  await expect(savedMark(seat)).toBeVisible();
};

const allComputed = async (seat: Seat): Promise<void> => {
  await expect(seat.page.getByText(t('outlook.computing'))).toHaveCount(0);
};

test('The first stop of the keyboard leads past the head of the page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('site.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const width of WIDTHS) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width < 500 ? 740 : 900 } });

    test('axe finds nothing on the pages around a game', async ({ page, consoleErrors }) => {
      consoleErrors.allow(/status of 404/);
      const pack = await readPack(page.request, PERIOD);
      await saveGame(page.request, newGame(pack, 'tokyo'));
      for (const [name, path] of [
        ['start', '/'],
        ['sources', '/sources'],
        ['model', '/model'],
        ['not found', '/runs/nosuchrun'],
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, name);
      }
      await page.goto('/');
      await button(page, t('runs.delete')).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'start, asked before a game is deleted');
    });

    test('axe finds nothing where a quarter is decided', async ({ page }) => {
      const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
      await openForkedGame(seat);
      await allComputed(seat);
      await expectAccessible(page, 'situation');
      const measure = seat.texts.tensions[seat.pack.tensions[0]!.id]!.name;
      await page.getByRole('button', { name: measure }).last().click();
      await expect(page.getByRole('dialog').getByRole('application')).toBeVisible();
      await expectAccessible(page, 'situation, a tension opened');
      await page.keyboard.press('Escape');
      await show(seat, 'decide');
      await choose(seat);
      await allComputed(seat);
      await expectAccessible(page, 'decide, a card chosen');
      await page.getByRole('main').getByRole('button', { name: /¶\d/ }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'decide, a citation opened');
    });

    test('axe finds nothing where a quarter is explained and compared', async ({ page }) => {
      const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
      await openForkedGame(seat);
      await button(page, t('situation.lastQuarter')).click();
      await expect(screenInView(seat, 'reveal')).toBeVisible();
      await expectAccessible(page, 'reveal');
      await show(seat, 'why');
      await expectAccessible(page, 'why');
      await show(seat, 'branches');
      await expect(page.getByRole('application').first()).toBeVisible();
      await expect(page.getByText(t('branches.computing'))).toHaveCount(0);
      await expectAccessible(page, 'branches side by side');
      await show(seat, 'weights');
      await expect(page.getByRole('application').first()).toBeVisible();
      await expectAccessible(page, 'weights');
      await page.getByRole('tab').last().click();
      await expectAccessible(page, 'weights of objectives');
    });

    test('axe finds nothing at the end of a game, and on what comes in a link', async ({ page, consoleErrors }) => {
      consoleErrors.allow(/status of 404/);
      const seat = await takeSeat(page, 'en', PERIOD, 'tokyo');
      const pack = await readPack(page.request, PERIOD);
      const played = playOn(pack, newGame(pack, 'tokyo'), pack.pack.quarters);
      await page.goto(await saveGame(page.request, played));
      await expect(screenInView(seat, 'end').getByRole('application').first()).toBeVisible();
      await expectAccessible(page, 'debrief');
      await button(page, t('share.button')).click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
      await expectAccessible(page, 'debrief, about to be shared');

      const links = {
        'shared game': serializeLink(playOn(pack, newGame(pack, 'tokyo'), 2)),
        'shared game of another version': serializeLink({ ...played, packHash: 'f'.repeat(64) }),
        'damaged link': 'r1.damaged.link',
      };
      for (const [name, fragment] of Object.entries(links)) {
        await page.goto('about:blank');
        await page.goto(`/shared#${fragment}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, name);
      }
    });
  });
}
