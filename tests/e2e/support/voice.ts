import type { Locator, Page } from '@playwright/test';

/** The one voice of the editor. */
export const voice = (page: Page): Locator => page.getByRole('status').last();

/** Begins to write down what the page says of itself, and gives what it has said. */
export const listen = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  const said = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live=polite]',
        );
        if (region?.textContent && heard.at(-1) !== region.textContent) heard.push(region.textContent);
      }
    });
    watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    return heard;
  });
  return () => said.jsonValue();
};
