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
    const told = (): string[] => said.mock.calls.map(([line]) => String(line)).filter((line) => /teach/.test(line));
    start(new EventEmitter());
    await vi.waitFor(() => expect(told()).not.toEqual([]));
    const lines = told();
    said.mockRestore();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^To teach a class, .* http:\/\/localhost:4321\/host\/welcome\/[0-9a-z]{32}\n$/);
  },
);
