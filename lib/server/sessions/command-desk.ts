import type { CompiledPack } from '../../engine/compile';
import { ENGINE_VERSION } from '../../engine/version';
import type { RecordedEvent } from '../../session/events';
import { evolve } from '../../session/evolve';
import type { SessionState } from '../../session/session-state';
import { inTransaction } from '../database';
import { RefusedError } from '../refused';
import { type Append, type AppendQueue, findCommands } from './append-queue';
import { type Ask, type DecidedBatch, decideBatch, type Outcome } from './decide-batch';
import { sessionRefusal } from './refusals';
import { columnsOf, findSession, readEvents } from './store';

/** What an accepted command came to: the position that shows it, and its events unless it had counted before. */
export interface Done {
  readonly position: number;
  readonly events: readonly RecordedEvent[];
  /** Whether it had been written already, when it was sent the first time. */
  readonly known: boolean;
}

interface Waiting extends Ask {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** Times that a decision is made anew because somebody else appended first. */
const MOST_TRIES = 3;
/** Commands of one session that may wait at once. */
const MOST_WAITING = 500;

type Positions = ReadonlyMap<string, number>;

const isKnown = (known: Positions, { key }: Ask): boolean => key !== null && known.has(key);

const toAppend = (id: string, expected: number, { state, outcomes }: DecidedBatch<Waiting>, now: number): Append => ({
  session: id,
  expected,
  events: outcomes.flatMap(({ ask, events }) =>
    events.map(({ at, actor, event }, i) => ({ at, actor, event, commandKey: i === 0 ? ask.key : null })),
  ),
  columns: columnsOf(state, now),
  also: outcomes.flatMap(({ ask, events }) => {
    const { also } = ask;
    return also && events.length > 0 ? [(transaction) => also(transaction, events)] : [];
  }),
});

/** Takes the commands of one session one after another, and answers each once it is on the disk. */
export class CommandDesk {
  private readonly waiting: Waiting[] = [];
  private working: Promise<void> | undefined;

  constructor(
    readonly id: string,
    readonly compiled: CompiledPack,
    private readonly queue: AppendQueue,
    private current: SessionState,
    private readonly onChange: () => void,
  ) {}

  /** The session as it stands on the disk. */
  get state(): SessionState {
    return this.current;
  }

  get isBusy(): boolean {
    return this.working !== undefined;
  }

  /** Ends once every command that waited has been answered. */
  async settled(): Promise<void> {
    await this.working;
  }

  /** Decides a command and answers after the commit. Throws the session's refusals, `raced`, and `StoreFault`. */
  ask(ask: Ask): Promise<Done> {
    if (this.waiting.length >= MOST_WAITING) return Promise.reject(sessionRefusal('too-many-waiting'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...ask, resolve, reject });
      this.working ??= this.work();
    });
  }

  private async work(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0);
      try {
        await this.settle(batch);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.working = undefined;
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    if (this.current.pins.engineVersion !== ENGINE_VERSION) throw sessionRefusal('other-engine');
    let known: Positions = new Map();
    for (let tries = 1; tries <= MOST_TRIES; ) {
      const fresh = withoutRepeats(batch.filter((ask) => !isKnown(known, ask)));
      const now = Date.now();
      const decided = decideBatch(this.compiled, this.current, fresh, now);
      const append = toAppend(this.id, this.current.position, decided, now);
      const appended = append.events.length === 0 ? ({ kind: 'appended' } as const) : await this.queue.append(append);
      if (appended.kind === 'appended') return this.answer(batch, decided, known);
      if (appended.kind === 'known') known = new Map([...known, ...appended.positions]);
      else {
        await this.catchUp();
        tries++;
      }
    }
    throw sessionRefusal('raced');
  }

  private async answer(batch: readonly Waiting[], decided: DecidedBatch<Waiting>, known: Positions): Promise<void> {
    const changed = decided.state.position > this.current.position;
    this.current = decided.state;
    if (changed) this.onChange();
    const refused = decided.outcomes.filter(({ refusal }) => refusal !== null).flatMap(({ ask }) => ask.key ?? []);
    const before = refused.length > 0 ? await this.findWritten(refused) : new Map<string, number>();
    const outcomes = new Map(decided.outcomes.map((outcome) => [outcome.ask.key ?? outcome.ask, outcome]));
    for (const ask of batch) {
      const position = ask.key === null ? undefined : (known.get(ask.key) ?? before.get(ask.key));
      if (position === undefined) this.tell(ask, outcomes.get(ask.key ?? ask)!);
      else ask.resolve({ position, events: [], known: true });
    }
  }

  private tell(ask: Waiting, { ask: first, events, refusal }: Outcome<Waiting>): void {
    if (refusal) ask.reject(new RefusedError(refusal));
    else ask.resolve({ position: events.at(-1)?.position ?? this.current.position, events, known: ask !== first });
  }

  private findWritten(keys: readonly string[]): Promise<Positions> {
    return inTransaction((transaction) => findCommands(transaction, this.id, keys));
  }

  /** Reads what somebody else appended. Refuses with `unknown-session` where the session is gone. */
  private async catchUp(): Promise<void> {
    const missed = await readEvents(this.id, this.current.position);
    if (missed.length === 0 && !(await findSession({ id: this.id }))) throw sessionRefusal('unknown-session');
    if (missed.length === 0) return;
    this.current = missed.reduce<SessionState>(evolve, this.current);
    this.onChange();
  }
}

/** Sent twice within one batch, a command is decided once; the second one shares the first one's answer. */
const withoutRepeats = (asks: readonly Waiting[]): Waiting[] => {
  const seen = new Set<string>();
  return asks.filter(({ key }) => {
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
