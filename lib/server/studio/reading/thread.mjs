// A thread starts without the TypeScript loader; this door brings it along. Run by run-thread.ts.
import { workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

await tsImport(`./${workerData.reader}-thread.ts`, import.meta.url);
