import { once, unlessNew } from '../../memo/once';
import { COMMON_HOLDERS, JOINT, POLITICAL_CAPITAL } from '../../model/closed-sets';
import type { Card, Condition, Pack, RedLine } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, within } from '../issue';
import { hintNearest } from '../nearest';
import { ownEntry } from '../own-entry';
import { type PlacedConditions, type PlacedEffects, type Places, placedConditions, placedEffects } from '../places';

/** The ids that a pack knows. */
interface Known {
  readonly side: readonly string[];
  readonly indicator: readonly string[];
  readonly tension: readonly string[];
  readonly card: readonly string[];
  readonly shock: readonly string[];
  readonly option: readonly string[];
}

/** Who decides on each card, and what the options are. */
type Askable = Readonly<Record<string, { readonly decider: string; readonly options: readonly string[] }>>;

const sameKnown = unlessNew<Known>();
const sameAskable = unlessNew<Askable>();

const askableCards = (pack: Pack): Askable =>
  Object.fromEntries(
    pack.cards.map(({ id, decider, options }) => [id, { decider, options: options.map((option) => option.id) }]),
  );

const knownIds = (pack: Pack): Known => ({
  side: pack.sides.map(({ id }) => id),
  indicator: pack.indicators.map(({ id }) => id),
  tension: pack.tensions.map(({ id }) => id),
  card: pack.cards.map(({ id }) => id),
  shock: pack.shocks.map(({ id }) => id),
  option: [],
});

/** An issue where an id is not among the known ones. */
const check = (kind: keyof Known, id: string, known: readonly string[], path: string): Issue[] =>
  known.includes(id) ? [] : [error(`unknown-${kind}`, path, say(`no-${kind}`, { id }), hintNearest(id, known))];

const checkAll = (kind: keyof Known, ids: readonly string[], known: readonly string[], place: string): Issue[] =>
  ids.flatMap((id) => check(kind, id, known, within(place, id)));

const conditionIssues = (asked: Askable, known: Known, condition: Condition, path: string): Issue[] => {
  if ('shock' in condition) return check('shock', condition.shock, known.shock, `${path}.shock`);
  if ('indicator' in condition) return check('indicator', condition.indicator, known.indicator, `${path}.indicator`);
  const card = ownEntry(asked, condition.card);
  if (!card) return check('card', condition.card, known.card, `${path}.card`);
  const deciders = card.decider === JOINT ? known.side : [card.decider];
  return [
    ...check('side', condition.side, deciders, `${path}.side`),
    ...check('option', condition.option, card.options, `${path}.option`),
  ];
};

const cardIssues = once((card: Card, known: Known, place: string): readonly Issue[] => {
  const options = card.options.map(({ id }) => id);
  const pairs = card.pairs.flatMap(({ choices }, i) =>
    known.side.flatMap((side) => {
      const path = within(place, `pairs[${i}].choices.${side}`);
      const option = ownEntry(choices, side);
      return option === undefined
        ? [error('missing-side', path, say('missing-pair-side', { side }), say('add-side', { side }))]
        : check('option', option, options, path);
    }),
  );
  const strangers = card.pairs.flatMap(({ choices }, i) =>
    checkAll('side', Object.keys(choices), known.side, within(place, `pairs[${i}].choices`)),
  );
  return [
    ...check('side', card.decider, [...known.side, JOINT], within(place, 'decider')),
    ...(card.recorded === null ? [] : check('option', card.recorded, options, within(place, 'recorded'))),
    ...card.lines.flatMap((line, i) => check('tension', line, known.tension, within(place, `lines[${i}]`))),
    ...pairs,
    ...strangers,
  ];
});

const effectsIssues = once((placed: readonly PlacedEffects[], known: Known): readonly Issue[] =>
  placed.flatMap(({ place, effects }) =>
    effects.flatMap(({ on }, i) => check('indicator', on, known.indicator, `${place}[${i}].on`)),
  ),
);

const conditionsIssues = once((placed: readonly PlacedConditions[], known: Known, asked: Askable): readonly Issue[] =>
  placed.flatMap(({ place, conditions }) =>
    conditions.flatMap((condition, i) => conditionIssues(asked, known, condition, `${place}[${i}]`)),
  ),
);

/** Every side has an entry, and only sides have. */
const sideTable = (table: Readonly<Record<string, unknown>>, known: Known, place: string): Issue[] => [
  ...checkAll('side', Object.keys(table), known.side, place),
  ...known.side
    .filter((side) => !Object.hasOwn(table, side))
    .map((side) => error('missing-side', place, say('missing-side', { side }), say('add-side', { side }))),
];

const tableIssues = (pack: Pack, known: Known, places: Places): Issue[] => {
  const objectives = [...known.indicator, POLITICAL_CAPITAL];
  const weights = (part: 'confidence' | 'objectives', ids: readonly string[]) =>
    Object.entries(pack[part]).flatMap(([side, table]) =>
      checkAll('indicator', Object.keys(table), ids, within(places.part(part), side)),
    );
  return [
    ...(['confidence', 'objectives', 'politicalCapital'] as const).flatMap((part) =>
      sideTable(pack[part], known, places.part(part)),
    ),
    ...weights('confidence', known.indicator),
    ...weights('objectives', objectives),
    ...Object.entries(pack.politicalCapital).flatMap(([side, { home }]) =>
      check('indicator', home, known.indicator, within(places.part('politicalCapital'), `${side}.home`)),
    ),
  ];
};

const linesIssues = (lines: readonly RedLine[], known: Known, place: string): Issue[] =>
  lines.flatMap(({ measure }, i) => {
    const path = `${place}[${i}]`;
    if ('indicator' in measure) return check('indicator', measure.indicator, known.indicator, `${path}.indicator`);
    if ('tension' in measure) return check('tension', measure.tension, known.tension, `${path}.tension`);
    return check('side', measure.confidence, known.side, `${path}.confidence`);
  });

const redLineIssues = (pack: Pack, known: Known, places: Places): Issue[] =>
  Object.entries(pack.redLines).flatMap(([side, lines]) => linesIssues(lines, known, places.redLines(side)));

const roleIssues = (pack: Pack, known: Known, places: Places): Issue[] =>
  pack.roles.flatMap(({ id, matters, redLines }, i) => [
    ...checkAll('indicator', matters, known.indicator, within(places.role(id, i), 'matters')),
    ...linesIssues(redLines, known, places.roleRedLines(id, i)),
  ]);

/** A class is dealt a card in the quarter that it belongs to. */
const classCutIssues = (pack: Pack, places: Places): Issue[] =>
  pack.classCut.flatMap((ids, i) => {
    const ofQuarter = pack.cards.filter(({ quarter }) => quarter === i + 1).map(({ id }) => id);
    return checkAll('card', ids, ofQuarter, places.classCut(i));
  });

/** Ids that name nothing, each with the nearest known one. */
export const referenceIssues = (pack: Pack, places: Places): Issue[] => {
  const known = sameKnown(knownIds(pack));
  const asked = sameAskable(askableCards(pack));
  const holders = [...known.side, ...COMMON_HOLDERS];
  return [
    ...pack.indicators.flatMap(({ holder }, i) =>
      check('side', holder, holders, within(places.indicator(i), 'holder')),
    ),
    ...pack.crossImpacts.flatMap(({ from, to }, i) => [
      ...check('indicator', from, known.indicator, `${places.part('crossImpacts')}[${i}].from`),
      ...check('indicator', to, known.indicator, `${places.part('crossImpacts')}[${i}].to`),
    ]),
    ...pack.tensions.flatMap(({ weights }, i) =>
      checkAll('indicator', Object.keys(weights), known.indicator, within(places.tension(i), 'weights')),
    ),
    ...tableIssues(pack, known, places),
    ...redLineIssues(pack, known, places),
    ...roleIssues(pack, known, places),
    ...classCutIssues(pack, places),
    ...pack.cards.flatMap((card, i) => cardIssues(card, known, places.card(i))),
    ...placedEffects(pack, places).flatMap((placed) => effectsIssues(placed, known)),
    ...placedConditions(pack, places).flatMap((placed) => conditionsIssues(placed, known, asked)),
  ];
};
