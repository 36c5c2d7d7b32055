import { describe, expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { dealtCards, initialWorld } from '../../lib/engine/deal';
import { LANGUAGES } from '../../lib/model/closed-sets';
import { loadShippedPacks } from '../../lib/packs/files';
import { classCards } from '../../lib/session/class-cards';
import { presentWorld } from '../../lib/session/played-session';
import { classPackFor } from '../../lib/session/views/class-pack';
import { TestClass } from '../builders/session';

const shipped = loadShippedPacks().flatMap(({ bundle }) => (bundle ? [[bundle.pack.id, bundle] as const] : []));

describe.each(shipped)('a class on %s', (_, { pack, texts }) => {
  const aClass = (counterpart: 'record' | 'interest'): TestClass =>
    new TestClass({ quarters: pack.quarters, cut: pack.classCut, shocks: 'record', counterpart }, pack);

  test.each(['record', 'interest'] as const)('deals each capital one card a quarter where both follow %s', (kind) => {
    const room = aClass(kind).seats(2);
    for (const side of room.compiled.sides) room.does({ type: 'HandOverCapital', side, to: 'counterpart' });
    for (let quarter = 1; quarter <= pack.quarters; quarter++) {
      const cards = classCards(room.compiled, presentWorld(room.compiled, room.session), pack.classCut);
      expect(cards.flatMap(({ deciders }) => deciders).sort()).toEqual([...room.compiled.sides].sort());
      room.goesTo('reveal').goesOn(2);
    }
  });

  test('gives every seat a pack that can be compiled and deals just the cards that the class is dealt', () => {
    const room = aClass('record').seats(15).goesTo('discuss');
    const dealt = classCards(room.compiled, initialWorld(room.compiled), pack.classCut).map(({ card }) => card.id);
    for (const { delegation, role } of room.session.seats) {
      const mine = classPackFor(room.compiled, texts.en, room.session, { delegation, role });
      const own = compilePack(mine.pack);
      expect(dealtCards(own, initialWorld(own)).map(({ card }) => card.id)).toEqual([...dealt].sort());
      expect(Object.keys(mine.texts.cards).sort()).toEqual([...dealt].sort());
    }
  });

  test('ends for every seat with the class’s last quarter, and not with that of the pack', () => {
    const room = new TestClass({ quarters: 1, cut: pack.classCut.slice(0, 1), shocks: 'record' }, pack).seats(2);
    const { delegation, role } = room.session.seats[0]!;
    expect(pack.quarters).toBeGreaterThan(1);
    expect(classPackFor(room.compiled, texts.en, room.session, { delegation, role }).pack.quarters).toBe(1);
  });

  test('tells every role what it wants and what matters to it, in both languages', () => {
    expect(pack.roles).toHaveLength(14);
    expect(pack.roles.filter(({ head }) => head).map(({ delegation }) => delegation)).toEqual(['tokyo', 'washington']);
    for (const { id, matters } of pack.roles) {
      expect(matters).toHaveLength(3);
      for (const language of LANGUAGES) expect(texts[language].roles[id]!.brief.length).toBeGreaterThan(100);
    }
    for (const language of LANGUAGES) expect(texts[language].learningGoals.length).toBeGreaterThanOrEqual(3);
  });
});
