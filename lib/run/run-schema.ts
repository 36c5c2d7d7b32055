import { z } from 'zod';
import { COUNTERPARTS } from '../counterpart/act';
import { POLITICAL_CAPITAL } from '../model/closed-sets';
import { type RunDocument, type RunNode, SHOCK_MODES, WORLDS } from './run-document';

/** How much a run may hold: committed quarters in its tree, and answers in each. */
export const RUN_LIMITS = { nodes: 400, cardsPerNode: 40 } as const;

const contentId = z.string().regex(/^[a-z0-9-]{1,64}$/, 'An id has 1 to 64 of a-z, 0-9 and -.');
const nodeId = z.string().regex(/^[a-z0-9-]{1,32}$/, 'The id of a quarter has 1 to 32 of a-z, 0-9 and -.');

const noMoreThan = <Value>(most: number, what: string) =>
  [
    (record: Readonly<Record<string, Value>>) => Object.keys(record).length <= most,
    { message: `There are more than ${most} ${what}.`, params: { hint: `Send at most ${most}.` } },
  ] as const;

const choices = z
  .record(contentId, contentId.nullable())
  .refine(...noMoreThan<string | null>(RUN_LIMITS.cardsPerNode, 'cards in one quarter'));

const weightName = z
  .string()
  .refine((name) => name === POLITICAL_CAPITAL || contentId.safeParse(name).success, 'A weight is named by an id.');

const weightsBySide = z
  .record(contentId, z.record(weightName, z.number().min(0).max(100)).refine(...noMoreThan<number>(64, 'weights')))
  .refine(...noMoreThan<Readonly<Record<string, number>>>(2, 'sides'));

const given = z.strictObject({ answers: choices, shocks: z.array(contentId).max(40) });

const node = z.strictObject({ id: nodeId, parent: nodeId.nullable(), choices, given: given.exactOptional() });

const fault = (path: readonly (string | number)[], message: string, hint: string) => ({
  code: 'custom' as const,
  path: [...path],
  message,
  params: { hint },
});

/** Faults of the tree: ids are unique, parents come before their children (so there are no circles), the head exists. */
const treeFaults = (nodes: readonly RunNode[], head: string | null) => {
  const known = new Set<string>();
  const faults = nodes.flatMap(({ id, parent }, i) => {
    const twice = known.has(id)
      ? [fault(['nodes', i, 'id'], `${id} stands here twice.`, 'Give each quarter its own id.')]
      : [];
    const lost =
      parent !== null && !known.has(parent)
        ? [
            fault(
              ['nodes', i, 'parent'],
              `${parent} does not stand before it.`,
              'List a quarter after the one it follows.',
            ),
          ]
        : [];
    known.add(id);
    return [...twice, ...lost];
  });
  if (head === null || known.has(head)) return faults;
  return [
    ...faults,
    fault(['head'], `${head} is none of the quarters.`, 'Name one of the nodes, or null for the start.'),
  ];
};

const shape = z
  .strictObject({
    format: z.literal(1),
    packId: contentId,
    packHash: z.string().regex(/^[0-9a-f]{64}$/, 'The hash of a pack has 64 hexadecimal digits.'),
    engineVersion: z.string().regex(/^\d+\.\d+\.\d+$/, 'An engine version is written as 1.0.0.'),
    rngSeed: z.int().min(0).max(0xffff_ffff),
    side: contentId,
    counterpart: z.enum(COUNTERPARTS),
    world: z.enum(WORLDS),
    shocks: z.enum(SHOCK_MODES),
    weights: z.strictObject({ confidence: weightsBySide.optional(), objectives: weightsBySide.optional() }),
    nodes: z.array(node).max(RUN_LIMITS.nodes),
    head: nodeId.nullable(),
  })
  .superRefine(({ nodes, head }, context) => {
    for (const found of treeFaults(nodes, head)) context.addIssue({ ...found, input: undefined });
  });

/** A run as it arrives from a link, a request or the database. */
export const runDocumentSchema: z.ZodType<RunDocument> = shape;
