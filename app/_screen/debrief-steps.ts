import type { QuarterTalks } from '@/lib/session/debrief/class-talks';
import type { ClassQuarter } from '@/lib/session/debrief/class-timeline';
import type { Reading } from '@/lib/session/debrief/perception-gap';
import type { ClassDebrief } from '../_class/debrief/class-debrief';

/** One block of the debrief on the projector. */
export type DebriefStep =
  | { readonly kind: 'glance'; readonly withNews: boolean }
  | { readonly kind: 'turning' }
  | { readonly kind: 'record'; readonly shown: number }
  | { readonly kind: 'perception'; readonly readings: readonly Reading[] }
  | { readonly kind: 'quarter'; readonly quarter: ClassQuarter }
  | { readonly kind: 'talks'; readonly talks: QuarterTalks }
  | { readonly kind: 'untaken'; readonly cards: readonly string[] }
  | { readonly kind: 'discussion'; readonly card: string };

/** Things that fit on one block, where one language has it and where two share it. */
const A_BLOCK = { cards: { one: 4, both: 2 }, readings: { one: 2, both: 1 }, tensions: { one: 6, both: 3 } } as const;

const inBlocks = <Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(things.length / size)) }, (_, i) =>
    things.slice(i * size, (i + 1) * size),
  );

/** A quarter on one block; where two languages share it, a block for each decision: news on the first, moves on the last. */
const quarterSteps = (quarter: ClassQuarter, share: 'one' | 'both'): readonly DebriefStep[] =>
  share === 'one' || quarter.decisions.length < 2
    ? [{ kind: 'quarter', quarter }]
    : quarter.decisions.map((decision, i, { length }) => ({
        kind: 'quarter',
        quarter: {
          ...quarter,
          decisions: [decision],
          shocks: i === 0 ? quarter.shocks : [],
          moves: i === length - 1 ? quarter.moves : [],
        },
      }));

const talksSteps = (talks: QuarterTalks | undefined): readonly DebriefStep[] =>
  talks ? [{ kind: 'talks', talks }] : [];

/** The blocks of a debrief in the order in which a class meets them. */
export const debriefSteps = (
  { timeline, talks, untaken, readings, compiled }: ClassDebrief,
  share: 'one' | 'both',
): readonly DebriefStep[] => [
  { kind: 'glance', withNews: share === 'one' },
  ...timeline.flatMap((quarter) => [
    ...quarterSteps(quarter, share),
    ...talksSteps(talks.find((known) => known.quarter === quarter.quarter)),
  ]),
  { kind: 'turning' },
  ...inBlocks(
    readings.filter(({ by }) => compiled.sides.includes(by)),
    A_BLOCK.readings[share],
  ).map((some): DebriefStep => ({ kind: 'perception', readings: some })),
  ...inBlocks([...new Set(untaken.map(({ card }) => card))], A_BLOCK.cards[share]).map(
    (cards): DebriefStep => ({ kind: 'untaken', cards }),
  ),
  { kind: 'record', shown: A_BLOCK.tensions[share] },
  ...[...new Set(timeline.flatMap(({ decisions }) => decisions.map(({ card }) => card)))].map(
    (card): DebriefStep => ({ kind: 'discussion', card }),
  ),
];
