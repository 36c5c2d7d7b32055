// `npm run soak`: a long one against the whole of `npm start`; with `--short` a short one against the API alone.
import { parseArgs } from 'node:util';
import { figuresText } from './figures';
import { soakClass } from './soak';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    kills: { type: 'string' },
    phones: { type: 'string', default: '60' },
    light: { type: 'boolean', default: false },
  },
});
const { short } = values;
const seed = Number(values.seed ?? Date.now() % 1_000_000_007);
const kind = short || values.light ? 'light' : 'whole';
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

tell(`seed ${seed}`);
const figures = await soakClass({
  seed,
  phones: Number(values.phones),
  kills: Number(values.kills ?? (short ? 3 : 100)),
  kind,
  pace: [1_000, 4_000],
  tell,
});
tell(figuresText(figures));
process.exitCode = figures.broken.length === 0 ? 0 : 1;
