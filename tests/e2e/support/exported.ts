import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Presses a link that hands out a file, and reads the file. */
export const readDownload = async (page: Page, name: string): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  return readFile(await (await coming).path(), 'utf8');
};

/** A cell of CSV (RFC 4180) and what ends it. */
const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;

/** The rows of an exported table, by the place of each column. */
export const readTable = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, cell, end] of csv.replace(/^\uFEFF/, '').matchAll(CELL)) {
    rows.at(-1)!.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1, -1);
};
