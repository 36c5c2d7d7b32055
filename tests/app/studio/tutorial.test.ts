import { describe, expect, test } from 'vitest';
import { AT_START, goToStep, isFinished, readProgress } from '../../../app/studio/_tutorial/progress';
import { placeOfStep, TUTORIAL_STEPS } from '../../../app/studio/_tutorial/steps';
import { loadTemplates } from '../../../lib/packs/files';
import en from '../../../messages/en.json';
import ja from '../../../messages/ja.json';

const ALL = TUTORIAL_STEPS.length;

describe('progress on this device', () => {
  test('is what was kept', () => {
    expect(readProgress('{"at":3,"isOpen":true}')).toEqual({ at: 3, isOpen: true });
    expect(readProgress(`{"at":${ALL},"isOpen":false}`)).toEqual({ at: ALL, isOpen: false });
  });

  test.each([null, '', 'no', '{"at":-1,"isOpen":true}', `{"at":${ALL + 1},"isOpen":true}`, '{"at":1}'])(
    'starts anew where %s was kept',
    (kept) => {
      expect(readProgress(kept)).toEqual(AT_START);
    },
  );

  test('stays within the steps, and ends behind the last', () => {
    expect(goToStep(AT_START, -1).at).toBe(0);
    expect(goToStep(AT_START, ALL + 5).at).toBe(ALL);
    expect([ALL - 1, ALL].map((at) => isFinished({ at, isOpen: true }))).toEqual([false, true]);
  });
});

test('a step leads to its part of the draft that is open, the first to the library', () => {
  const [first, second] = TUTORIAL_STEPS;
  expect([placeOfStep(first, null), placeOfStep(second, null)]).toEqual(['/studio#beginnings', null]);
  expect(placeOfStep(second, 'abc')).toBe('/studio/abc?part=outline');
  expect(placeOfStep(TUTORIAL_STEPS[4], 'abc')).toBe(
    '/studio/abc?part=cards&open=pilot-rule&at=cards%2Fpilot-rule.yaml+options.add',
  );
});

describe.each([
  ['en', en],
  ['ja', ja],
] as const)('the words of the tutorial in %s', (language, { studio }) => {
  const { tutorial } = studio;

  test('name every step', () => {
    expect(Object.keys(tutorial.steps)).toEqual(TUTORIAL_STEPS.map(({ id }) => id));
  });

  test('name what is in the template as the template does', () => {
    const { texts } = loadTemplates().find(({ folder }) => folder === 'two-harbours')!.bundle!;
    const { title, cards, indicators } = texts[language];
    const told = JSON.stringify(tutorial.steps);
    const names = [
      title,
      cards['toll-for-the-light']!.question,
      cards['pilot-rule']!.question,
      indicators['say-in-the-strait']!.name,
      indicators['aldmouth-council']!.name,
    ];
    expect(names.filter((name) => !told.includes(name.replaceAll('\u2060', '')))).toEqual([]);
  });

  test('give three paragraphs to paste', () => {
    expect(tutorial.sample.text.split('\n\n')).toHaveLength(3);
  });
});
