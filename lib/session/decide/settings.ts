import type { CompiledPack } from '../../engine/compile';
import { accepted, type Result } from '../../model/refusal';
import type { HostCommand } from '../commands';
import type { SessionSettings } from '../settings';
import { type Decided, type Decision, happens, refuse } from './context';
import { changedClock } from './pace';

/** Whether settings fit a pack. Refuses with `too-many-quarters` and `unknown-card`. */
export const checkSettings = (compiled: CompiledPack, settings: SessionSettings): Result<null> => {
  const { quarters } = compiled.pack;
  if (settings.quarters < 1 || settings.quarters > quarters)
    return refuse('too-many-quarters', `${compiled.pack.id} has ${quarters} quarters.`);
  for (const [i, cards] of settings.cut.entries())
    for (const id of cards) {
      const card = compiled.cardById.get(id);
      if (!card || card.card.quarter !== i + 1)
        return refuse('unknown-card', `${compiled.pack.id} has no card ${id} in quarter ${i + 1}.`);
    }
  return accepted(null);
};

const isCutKept = (before: SessionSettings, after: SessionSettings, quarter: number): boolean =>
  JSON.stringify(before.cut.slice(0, quarter)) === JSON.stringify(after.cut.slice(0, quarter));

/** Changes settings; another pace takes hold of the phase in hand at once. What a quarter that has begun rests on stays: refuses with `too-late`. */
export const changeSettings = (
  { compiled, state, now }: Decision,
  command: Extract<HostCommand, { type: 'ChangeSettings' }>,
): Decided => {
  const { settings } = command;
  const fit = checkSettings(compiled, settings);
  if (!fit.ok) return fit;
  const before = state.settings;
  const { quarter, phase } = state.place;
  if (phase !== 'lobby') {
    const same = (['world', 'shocks', 'rehearsal'] as const).every((key) => before[key] === settings[key]);
    if (!same || !isCutKept(before, settings, quarter) || settings.quarters < quarter)
      return refuse('too-late', 'What quarters already begun rest on cannot change any more.');
  }
  return happens({ type: 'SettingsChanged', settings }, ...changedClock({ state, now }, settings));
};
