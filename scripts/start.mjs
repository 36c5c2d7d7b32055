// @ts-check
// `npm start` and, with --dev, `npm run dev`. Only this first import is read by an unsupported Node.
import { requireNodeVersion } from './node-version.mjs';

requireNodeVersion();
import('./open.mjs').then(({ open }) => open({ dev: process.argv.includes('--dev') }));
