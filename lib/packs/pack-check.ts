import type { Citation } from '../model/pack';
import type { Choices } from '../model/world-state';
import { resolveCitations } from './resolve-effect';
import type { CheckText, Expectation } from './schema/checks-schema';

/** Something that must hold in a pack, in a sentence with its sources. */
export interface PackCheck {
  readonly id: string;
  readonly says: string;
  readonly sources: readonly Citation[];
  readonly given: {
    readonly choices: Choices | 'record';
    /** Shocks by calendar quarter, or the record, or none. */
    readonly shocks: Readonly<Record<string, string>> | 'record' | 'none';
  };
  /** All must hold. */
  readonly expect: readonly Expectation[];
}

/** A check as the pack's file states it. */
export const buildCheck = (text: CheckText): PackCheck => ({ ...text, sources: resolveCitations(text.sources) });
