import type { FuturesAnswer, FuturesQuestion } from '@/lib/ensemble/futures-service';
import type { Pack } from '@/lib/model/pack';

/** What the page sends: the pack once, then questions, each with a number. */
export type ToFutures =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'question'; readonly id: number; readonly question: FuturesQuestion };

/** What the worker sends back. */
export type FromFutures =
  | { readonly id: number; readonly ok: true; readonly answer: FuturesAnswer }
  | { readonly id: number; readonly ok: false; readonly message: string };
