// A thread starts without the TypeScript loader of the command line; this door brings it along.
import { tsImport } from 'tsx/esm/api';

await tsImport('./futures-thread.ts', import.meta.url);
