import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { button } from './button';
import { expect } from './test';
import type { Words } from './words';

/** The screen on the wall, and the languages that it speaks in turn on one line. */
export interface Projector {
  readonly page: Page;
  readonly spoken: readonly Words[];
}

type Say = (words: Words) => string;

/** Something that the projector says, in each of its languages. */
export const said = ({ spoken }: Projector, say: Say): string => spoken.map(say).join(' / ');

/** Smallest letters that are read from the last row, in px at 1920 by 1080. */
const LEAST_PX = 24;

const smallestLetters = (page: Page): Promise<{ px: number; text: string }> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.screen')!, NodeFilter.SHOW_TEXT);
    let smallest = { px: Number.POSITIVE_INFINITY, text: '' };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const within = node.parentElement;
      if (text === '' || !within || within.closest('.sr-only')) continue;
      const px = Number.parseFloat(getComputedStyle(within).fontSize);
      if (px < smallest.px) smallest = { px, text };
    }
    return smallest;
  });

/** Finds that the screen can be read from afar: large letters, and nothing that would have to be scrolled. */
const expectReadable = async (page: Page, name: string): Promise<void> => {
  const { px, text } = await smallestLetters(page);
  expect.soft(px, `${name}: “${text}” is large enough`).toBeGreaterThanOrEqual(LEAST_PX);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.screen *')].flatMap((part) =>
      part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY === 'auto'
        ? [part.scrollHeight - part.clientHeight]
        : [],
    ),
  );
  expect.soft(hidden, `${name}: nothing lies below the edge (px)`).toEqual([]);
};

/** Looks at the screen on the wall as it stands. */
export const lookAtProjector = async ({ page }: Projector, name: string): Promise<void> => {
  await expectAccessible(page, `projector, ${name}`);
  await expectReadable(page, `projector, ${name}`);
};

/** Steps through the debrief to its end, looking at each part; gives the text of all. */
export const stepThroughDebrief = async (projector: Projector): Promise<string> => {
  const { page } = projector;
  const next = button(
    page,
    said(projector, ({ t }) => t('screen.debrief.next')),
  );
  const place = page.getByRole('navigation').getByRole('status');
  await expect(place).toBeVisible();
  const texts: string[] = [];
  for (let part = 1; ; part += 1) {
    await lookAtProjector(projector, `debrief, part ${part}`);
    texts.push((await page.locator('main').textContent()) ?? '');
    if ((await next.getAttribute('aria-disabled')) === 'true') return texts.join('\n');
    const before = (await place.textContent()) ?? '';
    await page.keyboard.press('ArrowRight');
    await expect(place).not.toHaveText(before);
  }
};
