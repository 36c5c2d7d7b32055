import { benchTable } from '../../../bench/table';
import type { CommandLine } from '../arguments';
import { loadPack } from '../load-pack';

/** The pack that the benchmarks run on where none is named. */
const BENCH_PACK = 'uncharted-waters-2010';

/** Runs the benchmarks and prints their table. */
export const benchCommand = ({ subject }: CommandLine): string => benchTable(loadPack(subject ?? BENCH_PACK).pack);
