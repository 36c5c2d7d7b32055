import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/silent-console.ts'],
    allowOnly: false,
    // Patience, not a measurement: the machine may be shared.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
