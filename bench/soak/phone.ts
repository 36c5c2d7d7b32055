import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledPack } from '../../lib/engine/compile';
import type { JoinAnswer, PostedCommand, ViewMessage } from '../../lib/server/sessions/contract';
import { Browser } from '../room/browser';
import type { Chance } from './chance';
import { type Ledger, type Press, sendUntilAnswered } from './press';
import { WatchedScreen } from './screen';

/** What phones of one class have in common. */
export interface ClassRoom {
  readonly id: string;
  readonly code: string;
  readonly compiled: CompiledPack;
  readonly ledger: Ledger;
  readonly port: () => number;
}

/** Shares of what a phone does beside pressing. */
const REFRESHES = 0.05;
const MOVES = 0.04;
const LINE_BREAKS = 0.04;

/** A student's phone: joins, presses, is reloaded, changes its network, sleeps and comes back. */
export class Phone {
  readonly browser: Browser;
  readonly screen: WatchedScreen;
  seat = '';
  isAsleep = false;
  counts = { refreshes: 0, moves: 0, breaks: 0, sleeps: 0 };
  private page = 0;
  private presses = 0;

  constructor(
    readonly name: string,
    private readonly room: ClassRoom,
    private readonly chance: Chance,
  ) {
    this.browser = new Browser(room.port, this.newAddress());
    this.screen = new WatchedScreen(this.browser, `/api/sessions/${room.id}/stream?as=seat`);
  }

  /** Takes a seat, asking until it is answered, and opens the stream. */
  async join(): Promise<void> {
    const body = { code: this.room.code, name: null, key: `join-${this.name}` };
    const never = (): boolean => false;
    const answer = await sendUntilAnswered(this.browser, '/api/join', body, never, () => undefined);
    if (!answer || answer.status >= 300) throw new Error(`${this.name} could not join: ${answer?.body}`);
    this.seat = (JSON.parse(answer.body) as JoinAnswer).seat;
    this.screen.open();
  }

  /** Falls asleep: nothing is heard of it. */
  sleep(): void {
    this.isAsleep = true;
    this.counts.sleeps++;
    this.screen.close();
  }

  /** Wakes up, perhaps in another network, and shows its page again. */
  wake(): void {
    if (!this.isAsleep) return;
    this.isAsleep = false;
    this.screen.open();
  }

  /** Does something every now and then until `isOver`. */
  async live(isOver: () => boolean, leastMs: number, mostMs: number): Promise<void> {
    while (!isOver()) {
      await pause(this.chance.between(leastMs, mostMs));
      if (isOver() || this.isAsleep) continue;
      await this.act();
    }
  }

  private async act(): Promise<void> {
    const draw = this.chance.next();
    if (draw < REFRESHES) return this.refresh();
    if (draw < REFRESHES + MOVES) return this.changeAddress();
    if (draw < REFRESHES + MOVES + LINE_BREAKS) {
      this.counts.breaks++;
      return this.screen.breakLine();
    }
    const command = this.screen.message && this.think(this.screen.message);
    if (command) await this.press(command);
  }

  private async press(command: PostedCommand): Promise<Press | undefined> {
    const { page, room } = this;
    const pressed = room.ledger.press(
      this.browser,
      room.id,
      this.seat,
      command,
      this.screen.position,
      () => this.page !== page,
    );
    // Now and then the page is reloaded before the answer is in.
    if (this.chance.next() < REFRESHES) this.refresh();
    return pressed;
  }

  private refresh(): void {
    this.page++;
    this.counts.refreshes++;
    this.screen.open();
  }

  private changeAddress(): void {
    this.counts.moves++;
    this.browser.address = this.newAddress();
    this.screen.breakLine();
  }

  private newAddress(): string {
    return `10.${[0, 0, 0].map(() => Math.floor(this.chance.between(1, 250))).join('.')}`;
  }

  private think({ view: { room, seat } }: ViewMessage): PostedCommand | undefined {
    const side = seat?.delegation?.side;
    const { sides } = this.room.compiled;
    const other = this.chance.among(sides.filter((id) => id !== side));
    const mark = `${this.name}/${++this.presses}`;
    switch (room.place.phase) {
      case 'discuss':
        if (this.chance.next() < 0.3) return { type: 'SendCable', to: other, text: `Cable ${mark}` };
        return this.leanTo(room.cards, side);
      case 'choose': {
        const option = this.optionOn(side === undefined ? undefined : room.cards[side]);
        if (seat?.isLead && option) return { type: 'CommitOption', option, reason: `Reason ${mark}` };
        return this.leanTo(room.cards, side);
      }
      case 'predict': {
        const option = this.optionOn(room.cards[other]);
        return option ? { type: 'PredictChoice', side: other, option } : undefined;
      }
      case 'debrief':
        return { type: 'SendReflection', answers: [`Reflection ${mark}`, '', ''] };
      default:
        return { type: 'SetReady', ready: !seat?.ready };
    }
  }

  private leanTo(cards: Readonly<Record<string, string>>, side: string | undefined): PostedCommand | undefined {
    const option = this.optionOn(side === undefined ? undefined : cards[side]);
    return option ? { type: 'LeanTo', option } : undefined;
  }

  private optionOn(card: string | undefined): string | undefined {
    const options = card === undefined ? [] : [...(this.room.compiled.cardById.get(card)?.options.keys() ?? [])];
    return options.length > 0 ? this.chance.among(options) : undefined;
  }
}
