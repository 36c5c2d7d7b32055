import { accepted, type Result, refused } from '../model/refusal';

/** The form in which events are written today. */
export const EVENT_VERSION = 1;

/** What takes an event of form i + 1 to form i + 2; whoever changes the form of an event adds the step here. */
const STEPS: readonly ((event: unknown) => unknown)[] = [];

/** Brings a stored event to today's form, step by step. Refuses with `newer-event` a form that is not known yet. */
export const upcast = (version: number, event: unknown): Result<unknown> => {
  if (!Number.isInteger(version) || version < 1 || version > EVENT_VERSION)
    return refused(
      'newer-event',
      `This session holds an event of form ${version}, and this server reads forms 1 to ${EVENT_VERSION}. Start the newer Two Capitals that wrote it.`,
    );
  return accepted(STEPS.slice(version - 1).reduce((older, step) => step(older), event));
};
