import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

/** The errors that pages wrote to the console or threw; a test fails on any that it did not allow. */
export interface ConsoleErrors {
  /** Lets an error pass that belongs to what the test does, such as the browser's note that a page was not found. */
  readonly allow: (error: RegExp) => void;
}

interface House {
  readonly consoleErrors: ConsoleErrors;
  /** Opens a fresh browser, with no cookie of ours, and gives its first page. */
  readonly freshBrowser: (options?: BrowserContextOptions) => Promise<Page>;
}

const listen = (context: BrowserContext, hear: (error: string) => void): void => {
  context.on('console', (message) => {
    if (message.type() === 'error') hear(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => hear(String(error.error().stack ?? error.error())));
};

/** Tests of the pages in a real browser; a page that reports an error fails its test. */
export const test = base.extend<House & { heard: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this very pattern
  heard: async ({}, use) => use([]),
  consoleErrors: [
    async ({ context, heard }, use) => {
      const allowed: RegExp[] = [];
      listen(context, (error) => heard.push(error));
      await use({ allow: (error) => allowed.push(error) });
      expect(heard.filter((error) => !allowed.some((known) => known.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
  freshBrowser: async ({ browser, baseURL, heard, consoleErrors: _ }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-US', ...options });
      listen(context, (error) => heard.push(error));
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
