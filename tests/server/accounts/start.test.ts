import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { startInstance } from '../../../lib/server/instance';
import { temporaryDatabase } from '../temporary-database';

temporaryDatabase();

const LISTENING = 'http://localhost:4321';

/** A server that listens before the instance is ready, or after. */
const starting = {
  'listens first': (signals: EventEmitter) => {
    signals.once('two-capitals:ready', () => signals.emit('two-capitals:open', LISTENING));
    startInstance(signals);
  },
  'listens last': (signals: EventEmitter) => {
    startInstance(signals);
    signals.emit('two-capitals:open', LISTENING);
  },
};

test.each(Object.entries(starting))(
  'a server that %s tells once where the first account is made',
  async (_order, start) => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    start(new EventEmitter());
    await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
    const line = String(said.mock.calls[0]?.[0]);
    said.mockRestore();
    expect(line).toMatch(/^To teach a class, .* http:\/\/localhost:4321\/host\/welcome\/[0-9a-z]{32}\n$/);
  },
);
