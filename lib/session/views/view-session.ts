import type { CompiledPack } from '../../engine/compile';
import type { SessionState } from '../session-state';
import { type HostView, viewHost } from './host-view';
import { type RoomView, viewRoom } from './room-view';
import { type SeatView, viewSeat } from './seat-view';

/** Who looks at a session: its host, the holder of a seat, or whoever opened the projector's address. */
export type Viewer =
  | { readonly kind: 'host' }
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'projector' };

/** What a viewer may see: the room, and what is theirs alone. */
export interface SessionView {
  readonly room: RoomView;
  readonly seat: SeatView | null;
  readonly host: HostView | null;
}

/** The view of a session for one viewer; what is secret to them is not in it. Throws for a seat that does not exist. */
export const viewSession = (
  compiled: CompiledPack,
  state: SessionState,
  viewer: Viewer,
  room: RoomView = viewRoom(compiled, state),
): SessionView => {
  if (viewer.kind === 'projector') return { room, seat: null, host: null };
  if (viewer.kind === 'host') return { room, seat: null, host: viewHost(compiled, state) };
  const seat = state.seats.find(({ id }) => id === viewer.seat);
  if (!seat) throw new Error(`The session has no seat ${viewer.seat}.`);
  return { room, seat: viewSeat(compiled, state, seat), host: null };
};
