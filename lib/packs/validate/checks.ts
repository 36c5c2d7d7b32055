import { calendarQuarter, quarterNumber } from '../../engine/compile';
import type { Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { error } from '../issue';
import { hintNearest } from '../nearest';
import type { PackCheck } from '../pack-check';
import type { Expectation } from '../schema/checks-schema';

/** What a check can name. */
type Kind = 'side' | 'indicator' | 'tension' | 'card' | 'option' | 'measure';

const unknown = (kind: Kind, id: string, known: readonly string[], path: string): Issue[] =>
  known.includes(id) ? [] : [error(`unknown-${kind}`, path, say(`no-${kind}`, { id }), hintNearest(id, known))];

const momentIssues = (pack: Pack, moment: unknown, path: string): Issue[] => {
  if (typeof moment !== 'string' || moment === 'start' || moment === 'end') return [];
  const quarter = quarterNumber(pack.starts, moment);
  if (quarter >= 1 && quarter <= pack.quarters) return [];
  const last = calendarQuarter(pack.starts, pack.quarters);
  return [
    error(
      'quarter-outside',
      path,
      say('moment-outside', { quarter: moment }),
      say('moments-known', { first: pack.starts, last }),
    ),
  ];
};

const optionIssues = (pack: Pack, stated: Extract<Expectation, { option: string }>, path: string): Issue[] => {
  const [cardId = '', optionId = ''] = stated.option.split('/');
  const card = pack.cards.find(({ id }) => id === cardId);
  const measures = [...pack.tensions, ...pack.indicators].map(({ id }) => id);
  const named = [...stated.lowers, ...stated.raises];
  if (!card)
    return unknown(
      'card',
      cardId,
      pack.cards.map(({ id }) => id),
      `${path}.option`,
    );
  return [
    ...unknown(
      'option',
      optionId,
      card.options.map(({ id }) => id),
      `${path}.option`,
    ),
    ...named.flatMap((id) => unknown('measure', id, measures, path)),
    ...(named.length === 0 ? [error('empty-check', path, say('empty-check'), say('add-direction'))] : []),
  ];
};

const measureIssues = (pack: Pack, stated: Exclude<Expectation, { option: string }>, path: string): Issue[] => {
  const sides = pack.sides.map(({ id }) => id);
  const indicators = pack.indicators.map(({ id }) => id);
  if ('highest' in stated)
    return [
      ...unknown('indicator', stated.highest, indicators, `${path}.highest`),
      ...unknown('side', stated.among, sides, `${path}.among`),
    ];
  const { lowerThan, higherThan } = stated;
  const bands = 'tension' in stated ? [stated.atLeast, stated.atMost, stated.is] : [];
  const empty = [lowerThan, higherThan, ...bands].every((comparison) => comparison === undefined);
  return [
    ...('indicator' in stated ? unknown('indicator', stated.indicator, indicators, `${path}.indicator`) : []),
    ...('tension' in stated
      ? unknown(
          'tension',
          stated.tension,
          pack.tensions.map(({ id }) => id),
          `${path}.tension`,
        )
      : []),
    ...('confidence' in stated
      ? unknown('side', stated.confidence, [...sides, 'alliance', 'gap'], `${path}.confidence`)
      : []),
    ...momentIssues(pack, lowerThan, `${path}.lowerThan`),
    ...momentIssues(pack, higherThan, `${path}.higherThan`),
    ...(empty ? [error('empty-check', path, say('empty-check'), say('add-comparison'))] : []),
  ];
};

/** Ids and quarters in checks that name nothing. */
export const checkIssues = (pack: Pack, checks: readonly PackCheck[]): Issue[] =>
  checks.flatMap((check, i) => {
    const twice = checks.findIndex(({ id }) => id === check.id) < i;
    return [
      ...(twice
        ? [error('twice', `checks.yaml [${i}].id`, say('check-twice', { id: check.id }), say('rename-one'))]
        : []),
      ...check.expect.flatMap((stated, j) => {
        const path = `checks.yaml [${i}].expect[${j}]`;
        if ('option' in stated) return optionIssues(pack, stated, path);
        return [...momentIssues(pack, stated.at, `${path}.at`), ...measureIssues(pack, stated, path)];
      }),
    ];
  });
