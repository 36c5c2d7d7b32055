import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { startInstance } from '../../../lib/server/instance';
import { temporaryDatabase } from '../temporary-database';

temporaryDatabase();

test('once the server listens it tells where the first account is made, under the address it is open at', async () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const signals = new EventEmitter();
  startInstance(signals);
  signals.emit('two-capitals:open', 'http://localhost:4321');
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  const line = String(said.mock.calls[0]?.[0]);
  said.mockRestore();
  expect(line).toMatch(/^To teach a class, .* http:\/\/localhost:4321\/host\/welcome\/[0-9a-z]{32}\n$/);
});
