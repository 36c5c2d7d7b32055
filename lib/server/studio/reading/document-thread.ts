// Reads a document in a thread of its own, within limits of time and memory.
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document';
import type { ThreadTask } from './run-thread';

const { bytes, kind = 'txt' } = workerData as ThreadTask;
parentPort?.postMessage(await readDocument(kind, bytes));
