// Reads a pack's file in a thread of its own, so that YAML of any kind keeps nobody else waiting.
import { parentPort, workerData } from 'node:worker_threads';
import { importDraft } from '../../../authoring/import-draft';
import type { ThreadTask } from './run-thread';

const { bytes } = workerData as ThreadTask;
parentPort?.postMessage(importDraft(bytes));
