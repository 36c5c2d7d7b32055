import { joinSchema, moveSchema } from '../../sessions/command-schema';
import type { JoinAnswer } from '../../sessions/contract';
import { findRoom, type GivenSeat, moveSeatTo, takeSeat } from '../../sessions/join-session';
import { answerJson } from '../answer';
import { handle } from '../handle';
import { readBody } from '../read-body';
import { addressOf, isSecure, requireOwnOrigin } from '../site';
import { findHeldSeat, seatCookie } from './who';

const answerSeat = (request: Request, { live, seat, pin, token }: GivenSeat): Response => {
  const body: JoinAnswer = { sessionId: live.id, seat, pin };
  return answerJson(body, 201, { 'set-cookie': seatCookie(live.id, token, isSecure(request)) });
};

/** POST /api/join: takes a seat in the room under a code; a device that holds one there is told of it again. */
export const postJoin = handle('joining a session', async (request) => {
  requireOwnOrigin(request);
  const { code, name, key } = await readBody(request, joinSchema);
  const live = await findRoom(code, addressOf(request));
  const held = await findHeldSeat(request, live.id);
  if (!held) return answerSeat(request, await takeSeat(live, { name, key }));
  const body: JoinAnswer = { sessionId: live.id, seat: held.seat, pin: held.pin() ?? '' };
  return answerJson(body);
});

/** POST /api/join/move: moves a seat to this device with its PIN. */
export const postMove = handle('moving a seat', async (request) => {
  requireOwnOrigin(request);
  return answerSeat(request, await moveSeatTo(await readBody(request, moveSchema), addressOf(request)));
});
