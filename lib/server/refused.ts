import type { Refusal } from '../model/refusal';

/** A refusal of the server, with what helps the caller to mend it. */
export interface ServerRefusal extends Refusal {
  /** On a conflict: the revision that is stored. */
  readonly revision?: number;
  /** On a limit: after how many seconds it is worth trying again. */
  readonly retryAfterSeconds?: number;
}

export type ServerResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: ServerRefusal };

/** Thrown by the `require…` functions in place of a value; the HTTP edge turns it into the answer that its code asks for. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: ServerRefusal;

  /** By name, since the pages' bundles each load this class anew while live sessions are shared between them. */
  static override [Symbol.hasInstance](value: unknown): value is RefusedError {
    return value instanceof Error && value.name === 'RefusedError';
  }

  constructor(refusal: ServerRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Unknown and somebody else's: the same words, so that ids cannot be probed. */
export const UNKNOWN_RUN: ServerRefusal = { code: 'unknown-run', message: 'There is no such run here.' };
export const UNKNOWN_PACK: ServerRefusal = { code: 'unknown-pack', message: 'This server has no such pack.' };

/** The value of a result, or its refusal thrown for the boundary to answer. */
export const unwrap = <T>(result: ServerResult<T>): T => {
  if (!result.ok) throw new RefusedError(result.refusal);
  return result.value;
};
