import type { ComponentType } from 'react';
import { OutlinePart } from '../_outline/outline-part';
import { EDITOR_PARTS, type EditorPart } from './parts';

const FETCHES: Readonly<Record<EditorPart, () => Promise<ComponentType>>> = {
  outline: () => Promise.resolve(OutlinePart),
  cards: () => import('../_cards/cards-part').then(({ CardsPart }) => CardsPart),
  shocks: () => import('../_shocks/shocks-part').then(({ ShocksPart }) => ShocksPart),
  model: () => import('../_model/model-part').then(({ ModelPart }) => ModelPart),
  map: () => import('../_map/map-part').then(({ MapPart }) => MapPart),
  roles: () => import('../_roles/roles-part').then(({ RolesPart }) => RolesPart),
  sources: () => import('../_sources/sources-part').then(({ SourcesPart }) => SourcesPart),
  languages: () => import('../_languages/languages-part').then(({ LanguagesPart }) => LanguagesPart),
  text: () => import('../_text/text-part').then(({ TextPart }) => TextPart),
  balance: () => import('../_balance/balance-part').then(({ BalancePart }) => BalancePart),
  publish: () => import('../_publish/publish-part').then(({ PublishPart }) => PublishPart),
};

const fetched = new Map<EditorPart, ComponentType>([['outline', OutlinePart]]);

/** The screen of a part, where it has been fetched. */
export const findPart = (part: EditorPart): ComponentType | undefined => fetched.get(part);

/** Fetches the screen of a part. Rejects where it cannot be had, as while the line is down; it may be asked for again. */
export const fetchPart = async (part: EditorPart): Promise<ComponentType> => {
  const screen = await FETCHES[part]();
  fetched.set(part, screen);
  return screen;
};

/** Begins to fetch the part that an address names; what cannot be had is told where it is shown. */
export const fetchAsked = (asked: string | null): void => {
  const part = EDITOR_PARTS.find((known) => known === asked);
  if (part !== undefined) fetchPart(part).catch(() => undefined);
};

/** Fetches what has not been shown yet, one after another, so that it is there when the line is down. */
export const fetchRest = async (): Promise<void> => {
  for (const part of EDITOR_PARTS) await fetchPart(part);
  await import('../_effects/citation-picker');
};
