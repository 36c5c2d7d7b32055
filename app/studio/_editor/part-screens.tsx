import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { OutlinePart } from '../_outline/outline-part';
import type { EditorPart } from './parts';

/** The screen of each part; all but the first are fetched when they are opened. */
export const PART_SCREENS: Readonly<Record<EditorPart, ComponentType>> = {
  outline: OutlinePart,
  cards: dynamic(() => import('../_cards/cards-part').then(({ CardsPart }) => CardsPart)),
  shocks: dynamic(() => import('../_shocks/shocks-part').then(({ ShocksPart }) => ShocksPart)),
  model: dynamic(() => import('../_model/model-part').then(({ ModelPart }) => ModelPart)),
  map: dynamic(() => import('../_map/map-part').then(({ MapPart }) => MapPart)),
  roles: dynamic(() => import('../_roles/roles-part').then(({ RolesPart }) => RolesPart)),
  sources: dynamic(() => import('../_sources/sources-part').then(({ SourcesPart }) => SourcesPart)),
  languages: dynamic(() => import('../_languages/languages-part').then(({ LanguagesPart }) => LanguagesPart)),
  text: dynamic(() => import('../_text/text-part').then(({ TextPart }) => TextPart)),
  balance: dynamic(() => import('../_balance/balance-part').then(({ BalancePart }) => BalancePart)),
  publish: dynamic(() => import('../_publish/publish-part').then(({ PublishPart }) => PublishPart)),
};
