import { setTimeout as pause } from 'node:timers/promises';
import { Browser } from '../room/browser';
import { signInHost } from '../room/open-class';
import type { Chance } from './chance';
import type { ClassRoom } from './phone';
import { WatchedScreen } from './screen';

/** Share of the host's presses that step back. */
const STEPS_BACK = 0.08;
const AGAIN_MS = 500;

/** The instructor, whose browser may die; the class goes on from another one. */
export class Host {
  browser: Browser;
  screen: WatchedScreen;
  deaths = 0;
  private page = 0;

  constructor(
    private readonly room: ClassRoom,
    private readonly email: string,
    private readonly chance: Chance,
    browser: Browser,
  ) {
    this.browser = browser;
    this.screen = this.newScreen();
    this.screen.open();
  }

  /** Presses the primary button now and then, sometimes steps back, and from the debrief always. */
  async live(isOver: () => boolean, leastMs: number, mostMs: number): Promise<void> {
    while (!isOver()) {
      await pause(this.chance.between(leastMs, mostMs));
      const from = this.screen.message?.view.room.place;
      if (isOver() || !from) continue;
      const page = this.page;
      const back = from.phase === 'debrief' || (from.quarter > 0 && this.chance.next() < STEPS_BACK);
      await this.room.ledger.press(
        this.browser,
        this.room.id,
        'host',
        back ? { type: 'StepBack', from } : { type: 'GoOn', from, without: 'undecided' },
        this.screen.position,
        () => this.page !== page,
      );
    }
  }

  /** The browser dies with everything in it; the host signs in on another device and takes over. */
  async die(): Promise<void> {
    this.page++;
    this.deaths++;
    this.screen.close();
    this.browser = new Browser(this.room.port, '10.9.9.9');
    this.screen = this.newScreen();
    while ((await signInHost(this.browser, this.email).catch(() => undefined))?.status !== 204) await pause(AGAIN_MS);
    this.screen.open();
  }

  private newScreen(): WatchedScreen {
    return new WatchedScreen(this.browser, `/api/sessions/${this.room.id}/stream?as=host`);
  }
}
