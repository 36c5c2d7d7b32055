/** What a sentence says something of: a number, an id, a list of ids, or another sentence, or several. */
export type SaidValue = string | number | readonly string[] | Saying | readonly Saying[];

/** A sentence as its key and what it is said of: plain data, so that every language can put it in words of its own. */
export interface Saying {
  readonly key: string;
  readonly values?: Readonly<Record<string, SaidValue>>;
}

/** A refusal that the user caused: a stable code, and a sentence for a log or a command line. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** What the sentence is said of. */
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
  /** On faults of what was sent: each of them. */
  readonly issues?: readonly Omit<Issue, 'severity'>[];
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accepted = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (code: string, message: string, values?: Refusal['values']): Result<never> => ({
  ok: false,
  refusal: { code, message, ...(values && { values }) },
});

/** Faults that are worth reading before what was given is mended. */
const MOST_FAULTS = 20;

/** Refuses for faults of what was given, the first twenty of which are said with it. */
export const refusedFor = (code: string, issues: readonly Issue[]): Result<never> => {
  const told = issues.slice(0, MOST_FAULTS);
  return {
    ok: false,
    refusal: {
      code,
      message: told.map(({ path, message, hint }) => `${path}: ${message} ${hint}`).join('\n'),
      issues: told.map(({ severity: _, ...issue }) => issue),
    },
  };
};

/** A fault in authored content. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Where, as `cards/futenma-relocation.yaml options[1].effects[0].on`. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** What message and hint say in English, for every other language. */
  readonly says?: { readonly message: Saying; readonly hint: Saying };
}
