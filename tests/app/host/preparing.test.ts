import { describe, expect, test } from 'vitest';
import { type CutCard, cardsFor, dealNone, preferCard, readCut } from '../../../app/host/_parts/form/cut';
import { lessonFor, sumLesson } from '../../../app/host/_parts/form/lesson-sum';
import { toOffer } from '../../../app/host/_parts/form/pack-offer';
import { rehearsalOf, usualSettings } from '../../../app/host/_parts/form/usual-settings';
import { compilePack } from '../../../lib/engine/compile';
import { settingsSchema } from '../../../lib/server/sessions/settings-schema';
import { decide } from '../../../lib/session/decide';
import { planLesson } from '../../../lib/session/run-sheet';
import { USUAL_MINUTES } from '../../../lib/session/settings';
import { aClassPack, CLASS_TEXTS, HOST, NOW, PINS } from '../../builders/session';

const SIDES = ['east', 'west'];
const CARDS: readonly CutCard[] = [
  { id: 'dues', quarter: 1, decider: 'east', question: '' },
  { id: 'extra', quarter: 1, decider: 'east', question: '' },
  { id: 'fleet', quarter: 1, decider: 'west', question: '' },
  { id: 'treaty', quarter: 1, decider: 'joint', question: '' },
];
const dealt = (order: readonly string[]) => readCut(CARDS, SIDES, order);

describe('the class cut', () => {
  test('deals each capital the first card that leaves it with one', () => {
    expect(dealt(['dues', 'extra', 'treaty', 'fleet'])).toEqual({ east: 'dues', west: 'fleet' });
    expect(dealt(['treaty', 'dues', 'fleet'])).toEqual({ east: 'treaty', west: 'treaty' });
    expect(dealt([])).toEqual({ east: null, west: null });
  });

  test('deals the card that the host prefers, with the others behind it', () => {
    const cut = preferCard([['treaty', 'fleet'], ['other']], 1, 'extra');
    expect(cut).toEqual([['extra', 'treaty', 'fleet'], ['other']]);
    expect(dealt(cut[0]!)).toEqual({ east: 'extra', west: 'fleet' });
  });

  test('deals a capital no card where the host wants none', () => {
    const cut = dealNone([['dues', 'treaty', 'fleet']], 1, CARDS, 'east');
    expect(dealt(cut[0]!)).toEqual({ east: null, west: 'fleet' });
  });

  test('offers a capital its own cards and joint ones', () => {
    expect(cardsFor(CARDS, 1, 'west').map(({ id }) => id)).toEqual(['fleet', 'treaty']);
  });
});

describe('the sum of a lesson', () => {
  test('keeps a third for the debrief', () => {
    const sumOf = (quarters: number, lesson: number) => sumLesson({ minutes: USUAL_MINUTES, quarters }, lesson);
    expect(sumOf(4, 75)).toMatchObject({ opening: 5, play: 40, left: 30, fits: true });
    expect(sumOf(5, 75)).toMatchObject({ left: 20, fits: false, quartersThatFit: 4 });
    expect(sumOf(1, 10)).toMatchObject({ fits: false, quartersThatFit: 0 });
    expect(sumOf(5, lessonFor({ minutes: USUAL_MINUTES, quarters: 5 })).fits).toBe(true);
  });
});

describe('a new class', () => {
  const pack = aClassPack();
  const settings = usualSettings(toOffer(pack, CLASS_TEXTS));

  test('opens as the form sends it, and as a rehearsal', () => {
    for (const asked of [settings, rehearsalOf(settings)]) {
      expect(settingsSchema.parse(asked)).toEqual(asked);
      const command = { type: 'OpenSession', pins: PINS, settings: asked } as const;
      expect(decide(compilePack(pack), null, command, HOST, NOW).ok).toBe(true);
    }
  });

  test('has no more quarters than the printed run-sheet has room for', () => {
    const long = usualSettings({ quarters: 6, cut: [] });
    expect(long.quarters).toBe(planLesson(75, long.minutes, 6).quarters.length);
  });

  test('rehearses with bots and is gone after a day', () => {
    expect(rehearsalOf(settings)).toMatchObject({ rehearsal: true, retentionDays: 1 });
  });
});
