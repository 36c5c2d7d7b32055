import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html}`),
  );
};

/** Colours that change with the scheme take a frame to arrive, and a page among many waits long for its frames. */
const endTransitions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });

/** Finds nothing that axe could find fault with on the page as it stands, in light and in dark. */
export const expectAccessible = (page: Page, name: string): Promise<void> =>
  test.step(name, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await endTransitions(page);
      expect.soft(await faultsOf(page), `${name}, ${colorScheme}`).toEqual([]);
    }
  });
