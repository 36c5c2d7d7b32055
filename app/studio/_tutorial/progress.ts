import * as z from 'zod/mini';
import { TUTORIAL_STEPS } from './steps';

const LAST = TUTORIAL_STEPS.length;

const progressSchema = z.object({ at: z.int().check(z.minimum(0), z.maximum(LAST)), isOpen: z.boolean() });

/** How far a reader is: the step in hand, from 0 (past the last once all are done), and whether the tutorial is in view. */
export type Progress = z.infer<typeof progressSchema>;

/** Where everybody starts. */
export const AT_START: Progress = { at: 0, isOpen: false };

/** Reads progress as this device kept it; what cannot be read is a start. */
export const readProgress = (kept: string | null): Progress => {
  if (kept === null) return AT_START;
  try {
    return progressSchema.parse(JSON.parse(kept));
  } catch {
    return AT_START;
  }
};

/** Goes to a step, or past the last, within what there is. */
export const goToStep = (progress: Progress, at: number): Progress => ({
  ...progress,
  at: Math.min(LAST, Math.max(0, at)),
});

/** Whether all steps are done. */
export const isFinished = ({ at }: Progress): boolean => at >= LAST;
