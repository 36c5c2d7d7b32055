import { shownDifference } from '../../lib/charts/shown';
import { compilePack } from '../../lib/engine/compile';
import { gapBandOf, readOut } from '../../lib/engine/read-out';
import { playRun } from '../../lib/run/play-run';
import { readPack } from './support/packs';
import { newGame, playOn, saveGame } from './support/saved-game';
import { nameOf, screenInView, show, takeSeat } from './support/seat';
import { expect, test } from './support/test';

const PERIOD = 'adrift-again-2007';

/** Points with a sign, as the page prints them. */
const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

for (const language of ['en', 'ja'] as const)
  test(`The expectation gap has an account and says how it is computed, in ${language}`, async ({ freshBrowser }) => {
    const page = await freshBrowser({ locale: language });
    const seat = await takeSeat(page, language, PERIOD, 'tokyo');
    const { t } = seat.words;
    const pack = await readPack(page.request, PERIOD);
    const game = playOn(pack, newGame(pack, 'tokyo'), 2);
    const compiled = compilePack(pack.pack);
    const played = playRun(compiled, game);
    if (!played.ok) throw new Error(played.refusal.message);
    const { confidence } = readOut(compiled, played.value.worlds[2]!.levels);
    const gap = shownDifference(confidence[compiled.sides[1]]!, confidence[compiled.sides[0]]!);

    await page.goto(await saveGame(page.request, game));
    await show(seat, 'why');
    const why = screenInView(seat, 'why');
    await page
      .getByRole('combobox', { name: t('why.measureLabel') })
      .selectOption({ label: t('branches.measure.gap') });
    await expect(why.getByText(signed(gap), { exact: true }).first()).toBeVisible();
    await expect(why.getByText(t(`gap.${gapBandOf(gap)}`), { exact: true })).toBeVisible();

    const [first, second] = compiled.sides;
    const names = { first: nameOf(seat, first), second: nameOf(seat, second) };
    await expect(why.getByText(t('why.gap.about', names))).toBeVisible();
    const lineOf = (side: string, other: string) =>
      why.getByRole('listitem').filter({
        hasText: t('branches.measure.confidence', { side: nameOf(seat, side), other: nameOf(seat, other) }),
      });
    await expect(lineOf(first, second)).toContainText(confidence[first]!.toFixed(1));
    await expect(lineOf(second, first)).toContainText(`− ${confidence[second]!.toFixed(1)}`);

    await lineOf(second, first).getByRole('button').click();
    await expect(why.getByText(t('why.parts.ofConfidence'))).toBeVisible();
  });
