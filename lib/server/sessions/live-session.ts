import type { CompiledPack } from '../../engine/compile';
import type { SessionState } from '../../session/session-state';
import { accountForQuarter, type RevealAccount } from '../../session/views/reveal-account';
import { type RoomView, viewRoom } from '../../session/views/room-view';
import { logFault } from '../log';
import type { StoredPack } from '../packs';
import { RefusedError } from '../refused';
import type { AppendQueue } from './append-queue';
import { CommandDesk, type Done } from './command-desk';
import { listCredentials, MOST_PIN_TRIES, type SeatCredential } from './credentials';
import type { Ask } from './decide-batch';
import { PresenceBook } from './presence-book';
import { Screens } from './screens';
import type { SessionRow } from './store';

/** Milliseconds until a timer that the store kept from going on tries again. */
const TRY_AGAIN_MS = 5_000;
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** A pack made ready to play. */
export interface ReadyPack {
  readonly stored: StoredPack;
  readonly compiled: CompiledPack;
}

/** A session in memory: what the store says of it, who watches, and the timer of the phase in hand. */
export class LiveSession {
  readonly presence = new PresenceBook();
  readonly screens: Screens;
  lastUsed = Date.now();
  private readonly desk: CommandDesk;
  private timer: NodeJS.Timeout | undefined;
  private room: { readonly view: RoomView; readonly json: string } | undefined;
  private credentials: Promise<Map<string, SeatCredential>> | undefined;
  private blocked: readonly string[] = [];
  private readonly accounts = new Map<number, { readonly of: object; readonly account: RevealAccount }>();

  constructor(
    readonly row: SessionRow,
    readonly pack: ReadyPack,
    queue: AppendQueue,
    state: SessionState,
  ) {
    this.screens = new Screens(this);
    this.desk = new CommandDesk(row.id, pack.compiled, queue, state, () => this.changed());
    this.setTimer();
  }

  get id(): string {
    return this.row.id;
  }
  get state(): SessionState {
    return this.desk.state;
  }
  get compiled(): CompiledPack {
    return this.pack.compiled;
  }

  /** Whether it may be dropped from memory: nobody watches, nothing is under way, and no timer runs. */
  get isIdle(): boolean {
    return this.screens.count === 0 && !this.desk.isBusy && this.timer === undefined;
  }

  /** The code to join with while the room can be joined. */
  get joinCode(): string | null {
    return this.state.locked || this.state.place.phase === 'ended' ? null : this.row.joinCode;
  }

  /** Decides a command and answers after the commit; see `CommandDesk`. */
  ask(ask: Ask): Promise<Done> {
    this.lastUsed = Date.now();
    return this.desk.ask(ask);
  }

  /** Ends once every command that waited has been answered. */
  settled(): Promise<void> {
    return this.desk.settled();
  }

  /** What everybody may see, computed and written as JSON once for each position. */
  roomNow(): { readonly view: RoomView; readonly json: string } {
    if (this.room?.view.position === this.state.position) return this.room;
    const view = viewRoom(this.compiled, this.state);
    this.room = { view, json: JSON.stringify(view) };
    return this.room;
  }

  /** The account of a quarter, computed once for each reveal; undefined where it is not revealed. */
  findAccount(quarter: number): RevealAccount | undefined {
    const facts = this.state.resolved[quarter - 1];
    if (!facts) return undefined;
    const known = this.accounts.get(quarter);
    if (known?.of === facts) return known.account;
    const account = accountForQuarter(this.compiled, this.state, quarter);
    this.accounts.set(quarter, { of: facts, account });
    return account;
  }

  /** What proves its seats, by seat; read once, then kept up by `keepCredential`. */
  readCredentials(): Promise<Map<string, SeatCredential>> {
    this.credentials ??= listCredentials(this.id).then(
      (rows) => {
        const bySeat = new Map(rows.map((row) => [row.seat, row]));
        this.blocked = blockedIn(bySeat);
        return bySeat;
      },
      (error: unknown) => {
        this.credentials = undefined;
        throw error;
      },
    );
    return this.credentials;
  }

  /** Takes in what was written of a seat's proof; hosts and the seat's screens are told. */
  async keepCredential({ seat, tokenHash, pin, pinTries }: SeatCredential): Promise<void> {
    const known = await this.readCredentials();
    known.set(seat, { seat, tokenHash, pin, pinTries });
    this.blocked = blockedIn(known);
    this.screens.touch();
  }

  /** Seats whose PIN was tried too often, as far as is known. */
  get pinBlocked(): readonly string[] {
    return this.blocked;
  }

  /** Lets go of what can be computed or read again, and of who was there, while nobody watches. */
  rest(): void {
    this.room = undefined;
    this.accounts.clear();
    this.credentials = undefined;
    this.presence.forget();
  }

  /** Closes its streams and stops its timer. */
  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.screens.closeAll();
  }

  private changed(): void {
    this.setTimer();
    this.screens.tell();
  }

  private setTimer(wait?: number): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { clock } = this.state;
    if (clock.kind !== 'running') return;
    const left = wait ?? Math.max(0, clock.endsAt - Date.now());
    this.timer = setTimeout(() => this.timeIsUp(), Math.min(left, LONGEST_WAIT_MS));
    this.timer.unref();
  }

  private timeIsUp(): void {
    this.timer = undefined;
    const from = this.state.place;
    this.ask({
      command: { type: 'GoOn', from, without: 'undecided' },
      actor: { kind: 'timer' },
      key: null,
      when: ({ clock }, now) => clock.kind === 'running' && clock.endsAt <= now,
    }).then(
      ({ events }) => {
        if (events.length === 0) this.setTimer();
      },
      (error: unknown) => {
        if (error instanceof RefusedError) return;
        logFault('going on when a timer ran out', error);
        this.setTimer(TRY_AGAIN_MS);
      },
    );
  }
}

const blockedIn = (credentials: ReadonlyMap<string, SeatCredential>): string[] =>
  [...credentials.values()].filter(({ pinTries }) => pinTries >= MOST_PIN_TRIES).map(({ seat }) => seat);
