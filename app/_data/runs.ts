import type { z } from 'zod/mini';
import type { Result } from '@/lib/model/refusal';
import type { RunDocument } from '@/lib/run/run-document';
import type { nothing, savedRun } from './answers';
import { callApi } from './call-api';

type SavedRun = z.infer<typeof savedRun>;

const address = (id: string): string => `/api/runs/${encodeURIComponent(id)}`;

/** Saves a new run, under a name if it is given one; gives its id and revision. */
export const createRun = (document: RunDocument, name = ''): Promise<Result<SavedRun>> =>
  callApi('POST', '/api/runs', (answers) => answers.savedRun, { document, name });

/** Saves a run over the revision that it builds on; gives the new revision. */
export const saveRun = (id: string, document: RunDocument, expectedRevision: number): Promise<Result<SavedRun>> =>
  callApi('PUT', address(id), (answers) => answers.savedRun, { document, expectedRevision });

/** Names a run; an empty name takes its name away. */
export const renameRun = (id: string, name: string): Promise<Result<SavedRun>> =>
  callApi('PATCH', address(id), (answers) => answers.savedRun, { name });

/** Deletes a run for good. */
export const deleteRun = (id: string): Promise<Result<z.infer<typeof nothing>>> =>
  callApi('DELETE', address(id), (answers) => answers.nothing);

/** Deletes every run of this device, and its cookie. */
export const forgetDevice = (): Promise<Result<z.infer<typeof nothing>>> =>
  callApi('DELETE', '/api/me', (answers) => answers.nothing);
