import type { ClassTally } from '../../model/class-tally';
import type { CardId, OptionId, SideId } from '../../model/ids';
import type { SessionState } from '../session-state';

/** Ways in which no class has decided anything. */
const BY_NO_CLASS: readonly string[] = ['counterpart', 'nobody'];

const wasPlayedByPeople = ({ settings, seats, resolved }: SessionState): boolean =>
  !settings.rehearsal && resolved.length > 0 && seats.some(({ playedBy }) => playedBy === 'person');

/** Classes with people in them that have come to a reveal; rehearsals are none. */
export const classesPlayed = (sessions: readonly SessionState[]): readonly SessionState[] =>
  sessions.filter(wasPlayedByPeople);

/**
 * Counts what people chose in classes, card by card. What was taken back does not count, nor what the counterpart chose
 * for a capital, nor a card without an answer.
 */
export const tallyClasses = (sessions: readonly SessionState[]): ClassTally => {
  const tally: Record<CardId, Record<SideId, Record<OptionId, number>>> = {};
  for (const { choices, decidedBy } of classesPlayed(sessions).flatMap(({ resolved }) => resolved))
    for (const [card, answers] of Object.entries(choices))
      for (const [side, option] of Object.entries(answers)) {
        if (option === null || BY_NO_CLASS.includes(decidedBy[side] ?? 'nobody')) continue;
        tally[card] ??= {};
        tally[card][side] ??= {};
        tally[card][side][option] = (tally[card][side][option] ?? 0) + 1;
      }
  return tally;
};
