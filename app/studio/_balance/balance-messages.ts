import type { BalanceProgress, BalanceReport } from '@/lib/analysis/balance-report';
import type { PackChanges } from '@/lib/authoring/compare-packs';
import type { Pack } from '@/lib/model/pack';

/** What the page sends, once: the pack as it stands, and its last published version where there is one. */
export interface ToBalance {
  readonly pack: Pack;
  readonly published: Pack | null;
}

/** A report, and what the edits since the published version changed; null where there is none. */
export interface BalanceResult {
  readonly report: BalanceReport;
  readonly edits: PackChanges | null;
}

/** What the worker sends back: how far it is, then the report or why there is none. */
export type FromBalance =
  | { readonly kind: 'progress'; readonly progress: BalanceProgress }
  | { readonly kind: 'done'; readonly result: BalanceResult }
  | { readonly kind: 'fault'; readonly message: string };
