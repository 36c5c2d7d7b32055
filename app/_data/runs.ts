import * as z from 'zod/mini';
import type { Result } from '@/lib/model/refusal';
import type { RunDocument } from '@/lib/run/run-document';
import { callApi } from './call-api';

const savedRun = z.object({ run: z.object({ id: z.string(), revision: z.number() }) });
const nothing = z.null();

const address = (id: string): string => `/api/runs/${encodeURIComponent(id)}`;

/** Saves a new run; gives its id and revision. */
export const createRun = (document: RunDocument): Promise<Result<z.infer<typeof savedRun>>> =>
  callApi('POST', '/api/runs', savedRun, { document });

/** Saves a run over the revision that it builds on; gives the new revision. */
export const saveRun = (
  id: string,
  document: RunDocument,
  expectedRevision: number,
): Promise<Result<z.infer<typeof savedRun>>> => callApi('PUT', address(id), savedRun, { document, expectedRevision });

/** Names a run; an empty name takes its name away. */
export const renameRun = (id: string, name: string): Promise<Result<z.infer<typeof savedRun>>> =>
  callApi('PATCH', address(id), savedRun, { name });

/** Deletes a run for good. */
export const deleteRun = (id: string): Promise<Result<null>> => callApi('DELETE', address(id), nothing);

/** Deletes every run of this device, and its cookie. */
export const forgetDevice = (): Promise<Result<null>> => callApi('DELETE', '/api/me', nothing);
