import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { accepted, type Result, refused } from '../model/refusal';
import type { RunDocument } from './run-document';

/** The form of the text in a link's fragment; it changes when older links have to be read in another way. */
const FORM = 'r1';

/** A link larger than this (characters) is no link of ours. */
const MOST_CHARACTERS = 100_000;
/** What a link may unfold to, in bytes. */
const MOST_BYTES = 400_000;

const toBase64Url = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** A check over the compressed bytes (FNV-1a), so that a link that lost a letter says so. */
const checkSum = (bytes: Uint8Array): string => {
  let hash = 0x811c_9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x0100_0193);
  return (hash >>> 0).toString(36);
};

/** Writes a run as the fragment of a link, without `#`: its form, a check, and the compressed document. */
export const serializeLink = (document: RunDocument): string => {
  const bytes = deflateSync(strToU8(JSON.stringify(document)), { level: 9 });
  return `${FORM}.${checkSum(bytes)}.${toBase64Url(bytes)}`;
};

const damaged = () =>
  refused('damaged-link', 'The link is damaged: a part of it is missing or was changed on the way. Ask for it again.');

const unfold = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(MOST_BYTES);
  return inflateSync(bytes, { out });
};

/**
 * Reads the fragment of a link; what it gives is not yet known to be a run and goes through the run's schema.
 * Refuses with `no-link`, `newer-link` or `damaged-link`.
 */
export const parseLink = (fragment: string): Result<unknown> => {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return refused('no-link', 'There is no game in this link.');
  const [form, sum, body, ...rest] = text.split('.');
  if (form !== FORM && /^r\d+$/.test(form ?? ''))
    return refused('newer-link', 'The link was made by a newer edition of Two Capitals; open it there.');
  if (form !== FORM || !sum || !body || rest.length > 0 || text.length > MOST_CHARACTERS) return damaged();
  try {
    const bytes = fromBase64Url(body);
    if (checkSum(bytes) !== sum) return damaged();
    return accepted(JSON.parse(strFromU8(unfold(bytes))));
  } catch {
    return damaged();
  }
};
