/** A refusal that the user caused: a stable code, and a sentence for a log or a command line. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accepted = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (code: string, message: string): Result<never> => ({ ok: false, refusal: { code, message } });

/** A fault in authored content. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Where, as `cards/futenma-relocation.yaml options[1].effects[0].on`. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}
