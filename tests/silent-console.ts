import { format } from 'node:util';
import { afterEach } from 'vitest';

const said: string[] = [];

for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[method] = (...words: unknown[]) => {
    said.push(`console.${method}: ${format(...words)}`);
  };
}

afterEach(() => {
  const words = said.splice(0);
  if (words.length > 0) throw new Error(`The console did not stay silent:\n${words.join('\n')}`);
});
