import type { Page } from '@playwright/test';
import { expect } from './test';

/** Finds nothing on the page that reaches past its right edge. */
export const expectWithinEdge = async (page: Page, name = 'the page'): Promise<void> => {
  const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect.soft(wide, `nothing reaches past the edge of ${name}`).toBeLessThanOrEqual(width!);
};
