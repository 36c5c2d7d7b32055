import { describe, expect, test } from 'vitest';
import { MOST_CABLES } from '../../lib/session/decide/talk';
import { codeOf, seat, TestClass } from '../builders/session';

const cable = (text: string, to = 'west') => ({ type: 'SendCable', to, text }) as const;

describe('cables', () => {
  test('go to the other capital while delegations discuss and choose', () => {
    const room = new TestClass().seats(5).goesTo('discuss');
    room.does(cable('  We can pay half. '), seat('s1'));
    expect(room.session.cables).toMatchObject([{ seat: 's1', to: 'west', text: 'We can pay half.', quarter: 1 }]);
    expect(codeOf(room.asks(cable('To ourselves', 'east'), seat('s1')))).toBe('unknown-side');
    expect(codeOf(room.asks(cable('From the press', 'east'), seat('s5')))).toBeUndefined();
    room.goesTo('predict');
    expect(codeOf(room.asks(cable('Too late'), seat('s1')))).toBe('wrong-phase');
  });

  test('are short, and not many', () => {
    const room = new TestClass().seats(2).goesTo('discuss');
    expect(codeOf(room.asks(cable('海'.repeat(241)), seat('s1')))).toBe('cable-too-long');
    expect(codeOf(room.asks(cable(' \n '), seat('s1')))).toBe('empty-cable');
    for (let i = 0; i < MOST_CABLES; i++) room.does(cable(`No. ${i}`), seat('s1'));
    expect(codeOf(room.asks(cable('One more'), seat('s1')))).toBe('too-many-cables');
  });
});

describe('offers', () => {
  const offer = { type: 'MakeOffer', ours: 'sign', theirs: 'sign' } as const;

  test('are made on joint cards only, and answered by the other capital', () => {
    const room = new TestClass().seats(2).goesTo('discuss');
    expect(codeOf(room.asks({ ...offer, ours: 'pay', theirs: 'stay' }, seat('s1')))).toBe('not-joint');
    room.goesTo('because').goesTo('discuss');
    room.does(offer, seat('s1'));
    const answer = { type: 'AnswerOffer', offer: 'o1', answer: 'accepted' } as const;
    expect(codeOf(room.asks(answer, seat('s1')))).toBe('not-to-you');
    room.does(answer, seat('s2'));
    expect(room.session.offers).toMatchObject([{ side: 'east', answer: 'accepted', quarter: 2 }]);
    expect(codeOf(room.asks({ ...answer, answer: 'declined' }, seat('s2')))).toBe('offer-closed');
  });

  test('are withdrawn by who made them', () => {
    const room = new TestClass().seats(2).goesTo('because').goesTo('discuss');
    room.does(offer, seat('s1'));
    const withdraw = { type: 'AnswerOffer', offer: 'o1', answer: 'withdrawn' } as const;
    expect(codeOf(room.asks(withdraw, seat('s2')))).toBe('not-your-offer');
    room.does(withdraw, seat('s1'));
    expect(room.session.offers[0]!.answer).toBe('withdrawn');
  });
});

describe('reflections', () => {
  test('are sent once play is over, and later ones take the place of earlier ones', () => {
    const room = new TestClass().seats(2);
    const send = { type: 'SendReflection', answers: ['We hesitated.', '', ''] } as const;
    expect(codeOf(room.asks(send, seat('s1')))).toBe('wrong-phase');
    room.goesTo('debrief');
    room.does(send, seat('s1'));
    room.does(send, seat('s1'));
    expect(room.session.reflected).toEqual(['s1']);
    expect(codeOf(room.asks({ ...send, answers: ['', '', ''] }, seat('s1')))).toBe('empty-reflection');
  });
});

describe('settings', () => {
  test('change while the room waits; later only what no quarter rests on', () => {
    const room = new TestClass().seats(2);
    const { settings } = room.session;
    expect(codeOf(room.asks({ type: 'ChangeSettings', settings: { ...settings, quarters: 3 } }))).toBe(
      'too-many-quarters',
    );
    expect(codeOf(room.asks({ type: 'ChangeSettings', settings: { ...settings, cut: [['treaty']] } }))).toBe(
      'unknown-card',
    );
    room.goesTo('choose');
    expect(codeOf(room.asks({ type: 'ChangeSettings', settings: { ...settings, world: 'draw' } }))).toBe('too-late');
    room.does({ type: 'ChangeSettings', settings: { ...settings, cut: [settings.cut[0]!, []], rule: 'majority' } });
    expect(room.session.settings.rule).toBe('majority');
  });
});
