import type { HostCommand } from '../commands';
import { isPlayOver, isRevealed } from '../phases';
import { presentWorld } from '../played-session';
import { steeringNow } from '../session-state';
import { type Decided, type Decision, happens, NOTHING, refuse } from './context';

type Command = Extract<HostCommand, { type: 'HoldShock' | 'ReleaseShock' | 'FireShock' }>;

/** Holds a shock back this quarter, lets it come after all, or fires it now. */
export const steerShock = ({ compiled, state }: Decision, command: Command): Decided => {
  const { shock } = command;
  const { phase } = state.place;
  if (!compiled.shockById.has(shock)) return refuse('unknown-shock', `${compiled.pack.id} has no shock ${shock}.`);
  if (isPlayOver(phase)) return refuse('ended', 'The play of this session is over.');
  if (isRevealed(phase) || phase === 'lobby')
    return refuse('wrong-phase', 'Shocks are steered between the brief and the reveal of a quarter.');
  if (presentWorld(compiled, state).happened[shock] !== undefined)
    return refuse('happened', `${shock} has happened already, and happens at most once.`);
  const { held, fired } = steeringNow(state);
  switch (command.type) {
    case 'HoldShock':
      if (fired.includes(shock)) return refuse('fired', 'The class has been told of it; it cannot be held back.');
      return held.includes(shock) ? NOTHING : happens({ type: 'ShockHeld', shock });
    case 'ReleaseShock':
      return held.includes(shock) ? happens({ type: 'ShockReleased', shock }) : NOTHING;
    case 'FireShock':
      return fired.includes(shock) ? NOTHING : happens({ type: 'ShockFired', shock });
  }
};
