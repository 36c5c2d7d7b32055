import type { Locator } from '@playwright/test';
import { expect } from './test';

/** More stops than any screen has. */
const MOST_STOPS = 150;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes from stop to stop with the Tab key until the focus is on the target, and finds it marked. */
export const tabTo = async (target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) break;
    await target.page().keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, 'what has the focus is outlined').not.toBe('none');
};

/** Goes to a button with the keyboard and presses it. */
export const pressByKey = async (target: Locator): Promise<void> => {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
};
