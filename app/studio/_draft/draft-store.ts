import type { DraftDocument } from '@/lib/authoring/draft-document';
import { isAt } from '@/lib/authoring/places';
import type { Issue } from '@/lib/model/refusal';

/** How many faults lie at a place. */
export interface FaultCount {
  readonly errors: number;
  readonly warnings: number;
}

const NONE: readonly Issue[] = [];

const isSame = (some: readonly Issue[], others: readonly Issue[]): boolean =>
  some.length === others.length &&
  some.every(({ code, message }, i) => code === others[i]!.code && message === others[i]!.message);

const byPlace = (issues: readonly Issue[]): Map<string, Issue[]> => {
  const found = new Map<string, Issue[]>();
  for (const issue of issues) found.set(issue.path, [...(found.get(issue.path) ?? []), issue]);
  return found;
};

/**
 * The draft as fields follow it: each hears only of what it shows, so that a letter typed into one draws none of the
 * others anew. What stays the same between two checks stays the very same value.
 */
export class DraftStore {
  private readonly listeners = new Set<() => void>();
  private issues: readonly Issue[] = NONE;
  private places = new Map<string, readonly Issue[]>();
  private counts = new Map<string, string>();

  constructor(private held: DraftDocument) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get document(): DraftDocument {
    return this.held;
  }

  putDocument(next: DraftDocument): void {
    if (next === this.held) return;
    this.held = next;
    this.tell();
  }

  putIssues(next: readonly Issue[]): void {
    if (next === this.issues) return;
    const before = this.places;
    this.issues = next;
    this.counts = new Map();
    this.places = byPlace(next);
    for (const [place, found] of this.places) {
      const same = before.get(place);
      if (same && isSame(same, found)) this.places.set(place, same);
    }
    this.tell();
  }

  /** Faults at this very place. */
  issuesAt(place: string): readonly Issue[] {
    return this.places.get(place) ?? NONE;
  }

  /** How many errors and warnings lie at a place and within it, as `errors warnings`. */
  countAt(place: string): string {
    const known = this.counts.get(place);
    if (known !== undefined) return known;
    const within = this.issues.filter(({ path }) => isAt(path, place));
    const errors = within.filter(({ severity }) => severity === 'error').length;
    const count = `${errors} ${within.length - errors}`;
    this.counts.set(place, count);
    return count;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
