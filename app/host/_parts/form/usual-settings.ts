import { type SessionSettings, USUAL_MINUTES } from '@/lib/session/settings';
import { sumLesson, USUAL_LESSON_MINUTES } from './lesson-sum';
import type { PackOffer } from './pack-offer';

/** Days after which a rehearsal deletes itself. */
const REHEARSAL_DAYS = 1;
const USUAL_RETENTION_DAYS = 30;

/** The settings that a new class begins with: paced by the host, with as many quarters as leave a third for the debrief. */
export const usualSettings = ({ quarters, cut }: Pick<PackOffer, 'quarters' | 'cut'>): SessionSettings => {
  const { quartersThatFit } = sumLesson({ minutes: USUAL_MINUTES, quarters }, USUAL_LESSON_MINUTES);
  return {
    pace: 'host',
    minutes: USUAL_MINUTES,
    rule: 'head',
    naming: 'call-signs',
    observers: true,
    world: 'draw',
    shocks: 'chance',
    counterpart: 'interest',
    projector: 'both',
    quarters: Math.max(1, Math.min(quarters, quartersThatFit)),
    cut,
    retentionDays: USUAL_RETENTION_DAYS,
    rehearsal: false,
  };
};

/** The same class for a host alone: bots in the seats, and gone after a day. */
export const rehearsalOf = (settings: SessionSettings): SessionSettings => ({
  ...settings,
  rehearsal: true,
  retentionDays: REHEARSAL_DAYS,
});
