import { createHash } from 'node:crypto';
import type { Language } from '../../model/closed-sets';
import { seatDecisions } from '../../session/export/seat-decisions';
import { toSessionReplay } from '../../session/export/session-replay';
import { toStatements } from '../../session/export/xapi';
import type { ExportedFile } from '../export-run';
import { toDecisionsCsv } from './decisions-table';
import type { LiveSession } from './live-session';
import { readEvents } from './store';

export const SESSION_EXPORTS = ['csv', 'json', 'xapi'] as const;
export type SessionExport = (typeof SESSION_EXPORTS)[number];

/** What a host asks for. */
export interface SessionExportRequest {
  readonly format: SessionExport;
  /** Whether names that students gave, and reflections that they sent, are in the file. */
  readonly names: boolean;
  readonly language: Language;
  /** The address of this server, for example `https://game.example.org`. */
  readonly origin: string;
}

/** A UUID of version 5 (RFC 9562) whose namespace is ours. */
const uuidOf = (text: string): string => {
  const bytes = createHash('sha1').update(`two-capitals|${text}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

const JSON_TYPE = 'application/json; charset=utf-8';

const toFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A session as a file for its host, also while it runs: CSV with a row for each seat and decision, JSON that plays back
 * to the same numbers, or xAPI statements. The JSON holds no rngSeed before play is over.
 */
export const exportSession = async (
  { id, compiled, pack: { stored } }: LiveSession,
  { format, names, language, origin }: SessionExportRequest,
): Promise<ExportedFile> => {
  const events = await readEvents(id);
  const name = `${compiled.pack.id}-${id}`;
  if (format === 'json')
    return { fileName: `${name}.json`, contentType: JSON_TYPE, body: toFile(toSessionReplay(id, events, names)) };
  const { texts } = stored;
  if (format === 'xapi') {
    const statements = toStatements({ compiled, texts, events, home: `${origin}/class/${id}`, names, uuidOf });
    return { fileName: `${name}-xapi.json`, contentType: JSON_TYPE, body: toFile(statements) };
  }
  const style = { session: id, texts: texts[language], language, names };
  const body = toDecisionsCsv(style, seatDecisions(compiled, events));
  return { fileName: `${name}.csv`, contentType: 'text/csv; charset=utf-8', body };
};
