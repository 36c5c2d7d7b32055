import { loadavg } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import type { OpenedDraft } from '../../lib/server/studio/contract';
import { prepareData } from '../room/prepare-data';
import { ServerProcess } from '../room/server-process';
import { HEAD, rowText, spreadOf } from './figures';
import { largeDraft } from './large-draft';
import { largeDraftFile } from './large-draft-file';
import { dockPreview, type Opened, openBrowser, openContext, type Typed, timeKey, timeOpening } from './studio-page';

const ROUNDS = 21;
const OPENINGS = 9;
const WARM_UP = 3;
const GOALS = { key: 100, opening: 1000 } as const;
/** Between two keys: the preview has been refined and the edit saved, as when an author thinks. */
const PAUSE_MS = 1_200;

const CARD = Object.keys(largeDraft().cards)[100]!;
const at = (rest: string): string => `cards/${CARD}.yaml options[0].${rest}`;

interface Imported {
  readonly id: string;
  readonly cookies: Parameters<typeof openContext>[2];
}

/** An instructor with the large draft. */
const importLarge = async (browser: Browser, baseURL: string, welcome: string): Promise<Imported> => {
  const context = await openContext(browser, baseURL);
  const token = welcome.slice(welcome.lastIndexOf('/') + 1);
  const account = await context.request.post(`/api/links/${token}`, {
    data: { name: 'Author', password: 'correct horse battery' },
  });
  if (!account.ok()) throw new Error(`The link was answered with ${account.status()}.`);
  const made = await context.request.post('/api/drafts/import', {
    headers: { 'content-type': 'application/zip' },
    data: largeDraftFile(),
  });
  if (!made.ok()) throw new Error(`The import was answered with ${made.status()}: ${await made.text()}`);
  const { id } = ((await made.json()) as OpenedDraft).draft;
  const cookies = await context.cookies();
  await context.close();
  return { id, cookies };
};

/** Opens an address again and again, each time as the first visit of a browser or with what the one before left. */
const timesOpening = async (
  browser: Browser,
  baseURL: string,
  { cookies }: Imported,
  address: string,
): Promise<{ readonly first: readonly Opened[]; readonly again: readonly Opened[] }> => {
  const first: Opened[] = [];
  const again: Opened[] = [];
  for (let round = -1; round < OPENINGS; round++) {
    const context = await openContext(browser, baseURL, cookies);
    const page = await context.newPage();
    const times = [await timeOpening(page, address), await timeOpening(page, address)];
    await context.close();
    if (round < 0) continue;
    first.push(times[0]!);
    again.push(times[1]!);
  }
  return { first, again };
};

/** Types into a field, a key each round. */
const timesTyping = async (
  page: Page,
  field: string,
  keys: readonly [string, string],
  what: 'problems' | 'preview',
): Promise<readonly Typed[]> => {
  await page.locator(field).focus();
  await page.keyboard.press('End');
  const times: Typed[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await page.waitForTimeout(PAUSE_MS);
    const typed = await timeKey(page, keys[(round + WARM_UP) % 2]!, what);
    if (round >= 0) times.push(typed);
  }
  return times;
};

const typingRows = async (page: Page): Promise<readonly string[]> => {
  const field = (rest: string): string => `[data-place="${at(rest)}"]`;
  const reason = await timesTyping(page, field('effects[0].why'), ['a', 'b'], 'preview');
  await page.locator(field('effects[0].size')).selectOption('points');
  const points = `li:has(${field('effects[0].size')}) input[type="number"]`;
  await page.locator(points).first().fill('2');
  const size = await timesTyping(page, `${points} >> nth=0`, ['ArrowUp', 'ArrowDown'], 'preview');
  await page.locator(field('label')).fill('A');
  const label = await timesTyping(page, field('label'), ['Backspace', 'A'], 'problems');
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['a letter of a reason: in its field', reason.map(({ letter }) => letter)],
    ['a letter of a reason: problems and preview', reason.map(({ shown }) => shown)],
    ['a step of a size: in its field', size.map(({ letter }) => letter)],
    ['a step of a size: problems and preview', size.map(({ shown }) => shown)],
    ['a letter that makes or mends a problem: in its field', label.map(({ letter }) => letter)],
    ['a letter that makes or mends a problem: problems', label.map(({ shown }) => shown)],
  ];
  return rows.map(([what, times]) => rowText({ what, ...spreadOf(times), goal: GOALS.key }));
};

const measure = async (browser: Browser, baseURL: string, welcome: string): Promise<readonly string[]> => {
  const imported = await importLarge(browser, baseURL, welcome);
  const table = `/studio/${imported.id}?part=cards`;
  const form = `${table}&open=${CARD}`;
  const ofTable = await timesOpening(browser, baseURL, imported, table);
  const ofForm = await timesOpening(browser, baseURL, imported, form);
  const page = await (await openContext(browser, baseURL, imported.cookies)).newPage();
  await timeOpening(page, form);
  await dockPreview(page);
  const opening = (what: string, times: readonly Opened[], which: keyof Opened = 'first'): string =>
    rowText({ what, ...spreadOf(times.map((time) => time[which])), goal: GOALS.opening });
  return [
    opening('opening: the problems and a screenful of the table', ofTable.again),
    opening('opening: the problems and the table to its last row', ofTable.again, 'whole'),
    opening('opening: the problems and the form of a card', ofForm.again),
    opening('the first visit of a browser: problems, a screenful', ofTable.first),
    opening('the first visit of a browser: problems, the form', ofForm.first),
    ...(await typingRows(page)),
  ];
};

/** Benchmarks the studio in a browser, on the built pages and the whole server, and prints the figures. */
export const benchStudioBrowser = async (): Promise<string> => {
  const data = await prepareData();
  const server = new ServerProcess('whole', data.dataDir);
  const before = loadavg()[0]!.toFixed(1);
  const browser = await openBrowser();
  try {
    await server.start();
    const rows = await measure(browser, `http://127.0.0.1:${server.port}`, data.welcome);
    const load = `load average ${before} before, ${loadavg()[0]!.toFixed(1)} after`;
    return [`Chromium ${browser.version()}; ${load}; milliseconds`, '', HEAD, ...rows].join('\n');
  } finally {
    await browser.close();
    await server.kill();
    await data.remove();
  }
};
