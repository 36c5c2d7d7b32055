import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import messages from '../../messages/en.json';

const WATCH = path.join('bench', 'studio', 'watch-page.mjs');

/** Opens the browser that CHROMIUM_PATH names, else Playwright's own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** A browser's window that tells when things are painted; `cookies` signs it in. */
export const openContext = async (
  browser: Browser,
  baseURL: string,
  cookies: Awaited<ReturnType<BrowserContext['cookies']>> = [],
): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, locale: 'en' });
  await context.addInitScript({ path: WATCH });
  await context.addCookies(cookies);
  return context;
};

/** Milliseconds until a screenful and the problems have been painted, and until all of the table has. */
export interface Opened {
  readonly first: number;
  readonly whole: number;
}

/** Goes to the table of cards in the studio, or to the form of one. */
export const timeOpening = async (page: Page, address: string): Promise<Opened> => {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<Opened>('twoCapitalsStudio.opened');
};

/** Shows the preview over the whole width, beside the problems. */
export const dockPreview = async (page: Page): Promise<void> => {
  const { preview, dock: dockIt } = messages.studio.side;
  await page.getByRole('tab', { name: preview, exact: true }).click();
  await page.getByRole('button', { name: dockIt, exact: true }).click();
  const dock = page.locator('[aria-labelledby="preview-dock"]');
  await dock.locator('section').first().waitFor();
  // What an option rests on is where the preview says reasons.
  await dock.getByText(messages.decide.restsOn, { exact: true }).first().click();
};

/** What one key took: until its letter was painted, and until what hangs on it was. */
export interface Typed {
  readonly letter: number;
  readonly shown: number;
}

/** Presses a key in the field that has the focus. */
export const timeKey = async (page: Page, key: string, what: 'problems' | 'preview'): Promise<Typed> => {
  await page.evaluate(`twoCapitalsStudio.watchKey('${what}')`);
  await page.keyboard.press(key);
  return page.evaluate<Typed>('twoCapitalsStudio.typed');
};
