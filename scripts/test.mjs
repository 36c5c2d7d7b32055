// @ts-check
// `npm test`. Only this first import is read by an unsupported Node.
import { requireNodeVersion } from './node-version.mjs';

requireNodeVersion();
import('./test-all.mjs').then(({ testAll }) => testAll());
