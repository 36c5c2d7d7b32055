import type { Actor } from '../../../session/events';
import { approvePinSchema, commandBodySchema, presenceSchema } from '../../sessions/command-schema';
import type { ApprovePinAnswer, Capacity, CommandAnswer } from '../../sessions/contract';
import { approvePin } from '../../sessions/join-session';
import type { LiveSession } from '../../sessions/live-session';
import { takePress } from '../../sessions/press-rate';
import { answerJson, answerNothing } from '../answer';
import { handle } from '../handle';
import { readBody } from '../read-body';
import { requireOwnOrigin } from '../site';
import { requireHeldSeat, requireHosted } from './who';

interface Asking {
  readonly live: LiveSession;
  readonly actor: Actor;
  /** Under which the rate of what is asked is counted, and keys of commands are told apart. */
  readonly name: string;
}

const requireActor = async (request: Request, id: string, as: Capacity): Promise<Asking> => {
  if (as === 'host') return { live: await requireHosted(request, id), actor: { kind: 'host' }, name: 'host' };
  const { live, seat } = await requireHeldSeat(request, id);
  return { live, actor: { kind: 'seat', seat }, name: seat };
};

/** POST /api/sessions/[id]/commands: decides a command and answers once it is on the disk. */
export const postCommand = handle<[id: string]>('deciding a command', async (request, id) => {
  requireOwnOrigin(request);
  const { key, as, command } = await readBody(request, commandBodySchema);
  const { live, actor, name } = await requireActor(request, id, as);
  takePress(id, name);
  if (actor.kind === 'seat') live.presence.sees(actor.seat, Date.now());
  const { position } = await live.ask({ command, actor, key: `${name}:${key}` });
  const body: CommandAnswer = { position };
  return answerJson(body);
});

/** POST /api/sessions/[id]/presence: a seat's page came to the front or left it. */
export const postPresence = handle<[id: string]>('noting presence', async (request, id) => {
  requireOwnOrigin(request);
  const { visible } = await readBody(request, presenceSchema);
  const { live, seat } = await requireHeldSeat(request, id);
  takePress(id, seat);
  live.presence.shows(seat, visible, Date.now());
  return answerNothing();
});

/** POST /api/sessions/[id]/pins: the host lets a seat move again, with a new PIN. */
export const postPin = handle<[id: string]>('approving a PIN', async (request, id) => {
  requireOwnOrigin(request);
  const { seat } = await readBody(request, approvePinSchema);
  const live = await requireHosted(request, id);
  const pin = await approvePin(live, seat);
  const body: ApprovePinAnswer = { pin, code: live.state.place.phase === 'ended' ? null : live.row.joinCode };
  return answerJson(body);
});
