import { formatSegments, within } from '../packs/issue';
import type { DraftPart } from './draft-document';
import type { Path } from './json';

/** The file in which a part of a draft stands; cards and shocks have a file each. */
const FILES: Readonly<Record<Exclude<DraftPart, 'cards' | 'shocks'>, string>> = {
  pack: 'pack.yaml',
  checks: 'checks.yaml',
  ja: 'ja.yaml',
  sources: 'sources.yaml',
  sourcesJa: 'sources.ja.yaml',
};

/** Where a path of a draft lies as issues name places: `cards/tolls.yaml options[1].label`. */
export const placeOf = (path: Path): string => {
  const [part, ...rest] = path;
  if (part === 'cards' || part === 'shocks') {
    const [id, ...inner] = rest;
    return id === undefined ? String(part) : within(`${part}/${id}.yaml`, formatSegments(inner));
  }
  const file = FILES[part as keyof typeof FILES];
  return file === undefined ? '' : within(file, formatSegments(rest));
};

const segmentsIn = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]\s]+)/g)].map(([, index, key]) => (index === undefined ? key! : Number(index)));

/** The path in a draft that an issue's place names; an empty one where it names none. */
export const pathOfPlace = (place: string): Path => {
  const [file = '', ...rest] = place.split(' ');
  const inner = segmentsIn(rest.join('.'));
  const folder = /^(cards|shocks)\/(.+)\.yaml$/.exec(file);
  if (folder) return [folder[1]!, folder[2]!, ...inner];
  const part = Object.entries(FILES).find(([, name]) => name === file)?.[0];
  return part === undefined ? [] : [part, ...inner];
};

/** Whether an issue is about a place or about something within it. */
export const isAt = (issuePath: string, place: string): boolean =>
  issuePath === place || [' ', '.', '['].some((mark) => issuePath.startsWith(place + mark));
