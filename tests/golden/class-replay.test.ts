import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventSchema } from '../../lib/server/sessions/event-schema';
import { playReplay, type SessionReplay } from '../../lib/session/export/session-replay';
import { EVENT_VERSION, upcast } from '../../lib/session/upcast';
import { TestClass } from '../builders/session';

/*
 * A class as it was exported with events of form 1, when a step back still let go of shocks that were held: its second
 * try was struck by the storm that its first one held back. Files like this lie on instructors' disks. The file is never
 * written anew; a later form of events lifts it, and its numbers stay. A changed level needs a new engine version.
 */
const written: SessionReplay = JSON.parse(readFileSync('tests/golden/class-replay.json', 'utf8'));

const round = (value: number): number => Number(value.toFixed(9));

test('a class that was exported long ago still folds to the numbers that it saw', async () => {
  const events = written.events.map((recorded) => {
    const lifted = upcast(written.eventVersion, recorded.event);
    return { ...recorded, event: eventSchema.parse(lifted.ok && lifted.value) };
  });
  const { compiled } = new TestClass();
  const played = playReplay(compiled, { ...written, eventVersion: EVENT_VERSION, events });
  if (!played.ok) throw new Error(played.refusal.message);
  const levels = Object.fromEntries(
    compiled.indicators.map((id, i) => [id, played.value.worlds.map((world) => round(world.levels[i]!))]),
  );
  const { happened } = played.value.worlds.at(-1)!;
  await expect(`${JSON.stringify({ happened, levels }, null, 1)}\n`).toMatchFileSnapshot('./class-levels.json');
});
