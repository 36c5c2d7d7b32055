import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { OutlinePart } from '../_outline/outline-part';
import { EDITOR_PARTS, type EditorPart } from './parts';

type Fetch = () => Promise<ComponentType>;

const FETCHES: Readonly<Record<Exclude<EditorPart, 'outline'>, Fetch>> = {
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

/** The screen of each part; all but the first are fetched when they are opened. */
export const PART_SCREENS: Readonly<Record<EditorPart, ComponentType>> = {
  outline: OutlinePart,
  cards: dynamic(FETCHES.cards),
  shocks: dynamic(FETCHES.shocks),
  model: dynamic(FETCHES.model),
  map: dynamic(FETCHES.map),
  roles: dynamic(FETCHES.roles),
  sources: dynamic(FETCHES.sources),
  languages: dynamic(FETCHES.languages),
  text: dynamic(FETCHES.text),
  balance: dynamic(FETCHES.balance),
  publish: dynamic(FETCHES.publish),
};

/** Begins to fetch the screen of a part that is about to be shown; one that cannot be had says so when it is. */
export const fetchPart = (asked: string | null): void => {
  const part = EDITOR_PARTS.find((known) => known === asked);
  if (part !== undefined && part !== 'outline') FETCHES[part]().catch(() => undefined);
};
