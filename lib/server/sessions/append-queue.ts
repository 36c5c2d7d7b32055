import type { Prisma } from '../../../prisma/generated/client';
import type { Actor, SessionEvent } from '../../session/events';
import { EVENT_VERSION } from '../../session/upcast';
import { inTransaction, type Transaction } from '../database';
import { findStoreFault } from '../store-fault';

/** An event before it is written. */
export interface NewEvent {
  readonly at: number;
  readonly actor: Actor;
  readonly event: SessionEvent;
  /** On the first event of a command, what it counts once by. */
  readonly commandKey: string | null;
}

/** Columns of a session that follow from its events. */
export interface SessionColumns {
  readonly lastEventAt: Date;
  readonly deleteAfter: Date;
  readonly timerAt: Date | null;
  /** Set with the end, which also takes the code back. */
  readonly endedAt?: Date;
  readonly joinCode?: null;
}

/** Events of one session that build on a position, with what else must be written in the same moment. */
export interface Append {
  readonly session: string;
  readonly expected: number;
  readonly events: readonly NewEvent[];
  readonly columns: SessionColumns;
  readonly also: readonly ((transaction: Transaction) => Promise<unknown>)[];
}

/** What became of an append. `known`: commands in it were written before, by their keys, at these positions. */
export type Appended =
  | { readonly kind: 'appended' }
  | { readonly kind: 'raced' }
  | { readonly kind: 'known'; readonly positions: ReadonlyMap<string, number> };

/** Where commands with these keys were written, by key. */
export const findCommands = async (
  transaction: Transaction,
  session: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (keys.length === 0) return new Map();
  const rows = await transaction.sessionEvent.findMany({
    where: { sessionId: session, commandKey: { in: [...keys] } },
    select: { commandKey: true, position: true },
  });
  return new Map(rows.flatMap(({ commandKey, position }) => (commandKey === null ? [] : [[commandKey, position]])));
};

/** The row of an event; `version` says which form it is written in. */
export const toEventRow = (sessionId: string, position: number, { at, actor, event, commandKey }: NewEvent) => ({
  sessionId,
  position,
  at: new Date(at),
  actor,
  version: EVENT_VERSION,
  event: event as unknown as Prisma.InputJsonObject,
  commandKey,
});

const writeOne = async (transaction: Transaction, append: Append): Promise<Appended> => {
  const { session, expected, events, columns } = append;
  const keys = events.flatMap(({ commandKey }) => (commandKey === null ? [] : [commandKey]));
  const positions = await findCommands(transaction, session, keys);
  if (positions.size > 0) return { kind: 'known', positions };
  const { count } = await transaction.classSession.updateMany({
    where: { id: session, position: expected },
    data: { ...columns, position: expected + events.length },
  });
  if (count === 0) return { kind: 'raced' };
  await transaction.sessionEvent.createMany({
    data: events.map((event, i) => toEventRow(session, expected + i + 1, event)),
  });
  for (const write of append.also) await write(transaction);
  return { kind: 'appended' };
};

interface Waiting {
  readonly append: Append;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes what sessions append: everything that waits, of all sessions, in one transaction, then what came meanwhile. */
export class AppendQueue {
  private waiting: Waiting[] = [];
  private writing: Promise<void> | undefined;

  /** Answers once the events are on the disk, or were not written. Throws `StoreFault` when the database cannot. */
  append(append: Append): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject });
      this.writing ??= this.writeAll();
    });
  }

  /** Ends once nothing waits to be written. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    // Those who ask in the same moment go together.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.writeTogether(this.waiting.splice(0));
    this.writing = undefined;
  }

  private async writeTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      const appended = await inTransaction(async (transaction) => {
        const each: Appended[] = [];
        for (const { append } of batch) each.push(await writeOne(transaction, append));
        return each;
      });
      for (const [i, { resolve }] of batch.entries()) resolve(appended[i]!);
    } catch (error) {
      // One that is at fault by itself must not take the others with it; a database that cannot serves nobody.
      if (batch.length > 1 && !findStoreFault(error)) for (const one of batch) await this.writeTogether([one]);
      else for (const { reject } of batch) reject(error);
    }
  }
}
