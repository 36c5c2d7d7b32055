import { type CompiledPack, compilePack } from '../../lib/engine/compile';
import { ENGINE_VERSION } from '../../lib/engine/version';
import type { Pack, Role } from '../../lib/model/pack';
import type { PackTexts } from '../../lib/model/texts';
import type { SessionCommand } from '../../lib/session/commands';
import { decide } from '../../lib/session/decide';
import type { Decided } from '../../lib/session/decide/context';
import type { Actor, RecordedEvent, SessionEvent, SessionPins } from '../../lib/session/events';
import { evolve } from '../../lib/session/evolve';
import type { SessionState } from '../../lib/session/session-state';
import { type SessionSettings, USUAL_MINUTES } from '../../lib/session/settings';
import { aCard, anEffect, anOption, aPack, aShock } from './pack';

/** The moment at which test sessions happen: 2030-01-07 09:00 UTC. */
export const NOW = Date.UTC(2030, 0, 7, 9);

const aRole = (id: string, delegation: string, head = false): Role => ({
  id,
  delegation,
  head,
  matters: [],
  redLines: [],
});

/** Two offices for east and west each, and one observer. */
export const ROLES: readonly Role[] = [
  aRole('east-head', 'east', true),
  aRole('east-purse', 'east'),
  aRole('west-head', 'west', true),
  aRole('west-purse', 'west'),
  aRole('press', 'observers'),
];

/** A pack of two quarters for a class: a card for each side in the first, a joint card in the second, a shock in either. */
export const aClassPack = (pack: Partial<Pack> = {}): Pack =>
  aPack({
    quarters: 2,
    cards: [
      aCard({
        id: 'dues',
        decider: 'east',
        recorded: 'pay',
        options: [
          anOption('pay', [anEffect({ on: 'trust', size: 4 })], { cost: 1 }),
          anOption('refuse', [anEffect({ on: 'trust', size: -4 })]),
          anOption('buy-everything', [], { cost: 99 }),
        ],
      }),
      aCard({ id: 'fleet', decider: 'west', recorded: 'stay', options: [anOption('stay'), anOption('leave')] }),
      aCard({ id: 'east-extra', decider: 'east', recorded: 'do' }),
      aCard({
        id: 'treaty',
        quarter: 2,
        decider: 'joint',
        recorded: 'sign',
        options: [anOption('sign', [anEffect({ on: 'effort', size: 5 })]), anOption('wait')],
      }),
    ],
    shocks: [
      aShock({ id: 'storm', probability: { '2030-Q1': 1 }, effects: [anEffect({ on: 'home', size: -6 })] }),
      aShock({ id: 'quake', probability: {}, effects: [anEffect({ on: 'home', size: -3 })] }),
    ],
    roles: ROLES,
    classCut: [['dues', 'fleet', 'east-extra'], ['treaty']],
    ...pack,
  });

export const PINS: SessionPins = {
  packId: 'builder',
  packHash: 'none',
  engineVersion: ENGINE_VERSION,
  rngSeed: 11,
  displaySeed: 5,
};

/** Settings paced by the host, under which the head decides and nothing is left to chance. */
export const aSettings = (settings: Partial<SessionSettings> = {}): SessionSettings => ({
  pace: 'host',
  minutes: USUAL_MINUTES,
  rule: 'head',
  naming: 'call-signs',
  observers: true,
  world: 'central',
  shocks: 'none',
  counterpart: 'record',
  projector: 'en',
  quarters: 2,
  cut: [['dues', 'fleet', 'east-extra'], ['treaty']],
  retentionDays: 30,
  rehearsal: false,
  ...settings,
});

export const HOST: Actor = { kind: 'host' };
export const TIMER: Actor = { kind: 'timer' };
export const seat = (id: string): Actor => ({ kind: 'seat', seat: id });

/** A class in a test: commands go in, events are folded, refusals are kept. */
export class TestClass {
  readonly compiled: CompiledPack;
  readonly recorded: RecordedEvent[] = [];
  state: SessionState | null = null;
  now = NOW;

  constructor(settings: Partial<SessionSettings> = {}, pack: Pack = aClassPack()) {
    this.compiled = compilePack(pack);
    this.does({ type: 'OpenSession', pins: PINS, settings: aSettings(settings) });
  }

  get session(): SessionState {
    if (this.state === null) throw new Error('The session is not open.');
    return this.state;
  }

  /** What a command comes to, without doing it. */
  asks(command: SessionCommand, actor: Actor = HOST): Decided {
    return decide(this.compiled, this.state, command, actor, this.now);
  }

  /** Does a command that must be accepted; gives the events. */
  does(command: SessionCommand, actor: Actor = HOST): readonly SessionEvent[] {
    const decided = this.asks(command, actor);
    if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.refusal.code}.`);
    for (const event of decided.value) {
      const recorded = { position: this.recorded.length + 1, at: this.now, actor, event };
      this.recorded.push(recorded);
      this.state = evolve(this.state, recorded);
    }
    return decided.value;
  }

  /** Seats so many people. */
  seats(people: number): this {
    for (let i = 0; i < people; i++) this.does({ type: 'TakeSeat', name: null });
    return this;
  }

  /** Presses the primary button, so many times. */
  goesOn(times = 1, without: 'nobody' | 'undecided' = 'undecided'): this {
    for (let i = 0; i < times; i++) this.does({ type: 'GoOn', from: this.session.place, without });
    return this;
  }

  /** Goes on until it stands in a phase. */
  goesTo(phase: SessionState['place']['phase']): this {
    for (let i = 0; this.session.place.phase !== phase && i < 30; i++) this.goesOn();
    return this;
  }
}

/** The code with which a command is refused, or undefined where it is accepted. */
export const codeOf = (decided: Decided): string | undefined => (decided.ok ? undefined : decided.refusal.code);

const named = (id: string) => ({ name: id, goal: `Goal of ${id}`, brief: `Brief of ${id}` });

const cardTexts = (question: string) => ({
  question,
  background: '',
  stakes: {},
  discussion: [],
  options: {},
  disagreementWhy: [],
  undecidedWhy: [],
  pairsWhy: [],
});

/** Texts of the class pack in which every part names itself. */
export const CLASS_TEXTS: PackTexts = {
  packId: 'builder',
  language: 'en',
  title: 'Builder',
  subtitle: '',
  summary: '',
  aims: { east: 'Aim of east', west: 'Aim of west' },
  sides: { east: { name: 'East' }, west: { name: 'West' } },
  indicators: {},
  tensions: {},
  crossImpactsWhy: [],
  cards: {
    dues: cardTexts('Pay the dues?'),
    fleet: cardTexts('Where does the fleet go?'),
    'east-extra': cardTexts('Another matter of the east'),
    treaty: cardTexts('Treaty of a later quarter'),
  },
  shocks: {
    storm: { headline: 'News of storm', news: '', why: [] },
    quake: { headline: 'News of quake', news: '', why: [] },
  },
  roles: Object.fromEntries(ROLES.map(({ id }) => [id, named(id)])),
  learningGoals: [],
  documents: {},
};
