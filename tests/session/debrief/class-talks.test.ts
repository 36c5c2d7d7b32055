import { expect, test } from 'vitest';
import { classTalks } from '../../../lib/session/debrief/class-talks';
import { seat, TestClass } from '../../builders/session';

test('a debrief tells cables by office, and offers with what became of them', () => {
  const game = new TestClass().seats(5).goesTo('discuss');
  game.does({ type: 'SendCable', to: 'west', text: 'Pay with us.' }, seat('s3'));
  game.does({ type: 'SendCable', to: 'east', text: 'What do readers learn?' }, seat('s5'));
  game.goesTo('because').goesTo('discuss');
  game.does({ type: 'MakeOffer', ours: 'sign', theirs: 'sign' }, seat('s1'));
  game.does({ type: 'AnswerOffer', offer: 'o1', answer: 'accepted' }, seat('s2'));
  game.does({ type: 'MakeOffer', ours: 'wait', theirs: 'wait' }, seat('s2'));
  game.goesTo('choose');
  game.does({ type: 'CommitOption', option: 'sign', reason: '' }, seat('s1'));
  game.does({ type: 'CommitOption', option: 'wait', reason: '' }, seat('s2'));
  game.goesTo('debrief');
  expect(classTalks(game.compiled.sides, { ...game.session, undone: [] })).toMatchObject([
    {
      quarter: 1,
      cables: [
        { from: 'east', role: 'east-purse', to: 'west', text: 'Pay with us.' },
        { from: 'observers', role: 'press', to: 'east', text: 'What do readers learn?' },
      ],
      offers: [],
    },
    {
      quarter: 2,
      cables: [],
      offers: [
        { from: 'east', to: 'west', ours: 'sign', theirs: 'sign', answer: 'accepted', kept: false },
        { from: 'west', to: 'east', ours: 'wait', theirs: 'wait', answer: 'open', kept: null },
      ],
    },
  ]);
});
