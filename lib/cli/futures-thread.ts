import { parentPort, workerData } from 'node:worker_threads';
import { compilePack } from '../engine/compile';
import { simulateFutures } from '../ensemble/simulate';
import type { ThreadTask } from './simulate-on-threads';

const { pack, from, plan, range } = workerData as ThreadTask;
parentPort?.postMessage(simulateFutures(compilePack(pack), from, plan, range));
