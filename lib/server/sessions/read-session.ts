import type { ShockId } from '../../model/ids';
import type { PackTexts } from '../../model/texts';
import { isPlayOver, isRevealed } from '../../session/phases';
import { playSession } from '../../session/played-session';
import { type ClassPack, classPackFor, hostPackFor, type Reader } from '../../session/views/class-pack';
import { recordPlay } from '../../session/views/play-record';
import type { RevealAccount } from '../../session/views/reveal-account';
import { previewShock, type ShockPreview } from '../../session/views/shock-preview';
import type { Viewer } from '../../session/views/view-session';
import { RefusedError } from '../refused';
import type { ClassPackAnswer, SessionRecord } from './contract';
import type { LiveSession } from './live-session';
import { sessionRefusal } from './refusals';
import { readEvents } from './store';

const PROJECTOR: Reader = { delegation: 'projector', role: null };

const readerOf = ({ state }: LiveSession, viewer: Viewer): Reader => {
  const seat = viewer.kind === 'seat' ? state.seats.find(({ id }) => id === viewer.seat) : undefined;
  return seat && !seat.kicked ? { delegation: seat.delegation, role: seat.role } : PROJECTOR;
};

/** The pack as a viewer may know it now: after play everybody gets the whole of it. */
export const readClassPack = (live: LiveSession, viewer: Viewer): ClassPackAnswer => {
  const { compiled, state } = live;
  const { pack, texts } = live.pack.stored;
  const played = { worlds: playSession(compiled, state).worlds, displaySeed: state.pins.displaySeed };
  if (isPlayOver(state.place.phase)) return { pack, texts, ...played };
  const known = (told: PackTexts): ClassPack =>
    viewer.kind === 'host' ? hostPackFor(compiled, told) : classPackFor(compiled, told, state, readerOf(live, viewer));
  const en = known(texts.en);
  return { pack: en.pack, texts: { en: en.texts, ja: known(texts.ja).texts }, ...played };
};

/** The account of a quarter. Refuses with `not-revealed`. */
export const requireAccount = (live: LiveSession, quarter: number): RevealAccount => {
  const account = live.findAccount(quarter);
  if (!account) throw sessionRefusal('not-revealed');
  return account;
};

/** What a shock would do to the quarter in hand. Refuses with `unknown-shock` and `wrong-phase`. */
export const previewShockNow = (live: LiveSession, shock: ShockId): ShockPreview => {
  if (!live.compiled.shockById.has(shock))
    throw new RefusedError({ code: 'unknown-shock', message: `The pack has no shock ${shock}.` });
  const { quarter, phase } = live.state.place;
  if (quarter === 0 || isRevealed(phase))
    throw new RefusedError({
      code: 'wrong-phase',
      message: 'Shocks are previewed between the brief and the reveal of a quarter.',
    });
  return previewShock(live.compiled, live.state, shock);
};

/** What a class leaves behind; reflections for its host only. Refuses with `not-over` before the debrief. */
export const readRecord = async (live: LiveSession, viewer: Viewer): Promise<SessionRecord> => {
  const { state } = live;
  if (!isPlayOver(state.place.phase)) throw sessionRefusal('not-over');
  const { places, undone, reflections } = recordPlay(await readEvents(live.id));
  return {
    id: live.id,
    title: live.row.title,
    pins: state.pins,
    settings: state.settings,
    seats: state.seats,
    resolved: state.resolved,
    undone,
    places,
    cables: state.cables,
    offers: state.offers,
    reflections: viewer.kind === 'host' ? reflections : {},
  };
};
