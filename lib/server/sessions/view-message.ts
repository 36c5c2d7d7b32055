import { type Viewer, viewSession } from '../../session/views/view-session';
import type { HostExtras } from './contract';
import type { LiveSession } from './live-session';

/** Names what is shown; changes whenever a stream has a new message to send. */
export const cursorOf = (live: LiveSession): string => `${live.state.position}.${live.screens.epoch}`;

/** Names what somebody who polls was shown; a host's changes with presence too, which streams tell apart. */
export const pollCursorOf = (live: LiveSession, viewer: Viewer): string =>
  viewer.kind === 'host' ? `${cursorOf(live)}.${live.screens.presenceEpoch}` : cursorOf(live);

const extrasFor = (live: LiveSession, now: number): HostExtras => ({
  title: live.row.title,
  projectorKey: live.row.projectorKey,
  presence: live.screens.presenceNow(now),
  pinBlocked: live.pinBlocked,
});

/** A `ViewMessage` as JSON; the room's part of it is written once for all viewers. `pin` is the seat's own. */
export const viewMessage = (live: LiveSession, viewer: Viewer, pin: string | null, now: number): string => {
  const room = live.roomNow();
  const { seat, host } = viewSession(live.compiled, live.state, viewer, room.view);
  const rest = {
    now,
    joinCode: live.joinCode,
    pin: viewer.kind === 'seat' ? pin : null,
    host: viewer.kind === 'host' ? extrasFor(live, now) : null,
  };
  const own = `"seat":${JSON.stringify(seat)},"host":${JSON.stringify(host)}`;
  const cursor = JSON.stringify(pollCursorOf(live, viewer));
  return `{"cursor":${cursor},"view":{"room":${room.json},${own}},${JSON.stringify(rest).slice(1)}`;
};
