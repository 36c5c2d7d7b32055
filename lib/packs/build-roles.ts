import type { CardId } from '../model/ids';
import type { Role } from '../model/pack';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { buildRedLine } from './build-red-line';
import { error, warning } from './issue';
import { hintNearest } from './nearest';
import { ownEntry } from './own-entry';
import type { PackContent } from './read-content';

/** What a side's only role is called in a pack that states none. */
export const delegateOf = (side: string): string => `${side}-delegate`;

/** The seats of a class; a pack without roles has delegates of either side. */
export const buildRoles = ({ base, pack }: PackContent): Role[] => {
  const stated = Object.entries(base.roles);
  if (stated.length === 0)
    return base.sides.map(({ id }) => ({ id: delegateOf(id), delegation: id, head: true, matters: [], redLines: [] }));
  return stated.map(([id, { delegation, head, matters }]) => ({
    id,
    delegation,
    head,
    matters,
    redLines: (ownEntry(pack.briefs, id)?.redLines ?? []).map(buildRedLine),
  }));
};

/** The cards of a class by quarter: what the pack chose, else every card in the order of its files. */
export const buildClassCut = (
  { pack }: PackContent,
  cards: readonly { readonly id: CardId; readonly quarter: number }[],
): (readonly CardId[])[] =>
  Array.from(
    { length: pack.quarters },
    (_, i) => pack.class.cut?.[i] ?? cards.filter(({ quarter }) => quarter === i + 1).map(({ id }) => id),
  );

const OBSERVERS = 'observers';

/** Faults of roles and briefs that need no numbers. */
export const roleIssues = ({ base, pack, baseFile }: PackContent): Issue[] => {
  const file = baseFile('roles');
  const roles = Object.entries(base.roles);
  const delegations = [...base.sides.map(({ id }) => id as string), OBSERVERS];
  const strangers = roles.filter(([, { delegation }]) => !delegations.includes(delegation));
  const headless =
    roles.length === 0
      ? []
      : base.sides.filter(
          ({ id }) => roles.filter(([, { delegation, head }]) => delegation === id && head).length !== 1,
        );
  const known = roles.map(([id]) => id);
  const unknown = Object.keys(pack.briefs).filter((id) => !known.includes(id));
  const without = known.filter((id) => !Object.hasOwn(pack.briefs, id));
  return [
    ...strangers.map(([id, { delegation }]) =>
      error(
        'unknown-side',
        `${file} roles.${id}.delegation`,
        say('is-no-delegation', { id: delegation }),
        hintNearest(delegation, delegations),
      ),
    ),
    ...headless.map(({ id }) => error('one-head', `${file} roles`, say('one-head', { side: id }), say('write-head'))),
    ...unknown.map((id) =>
      error('unknown-role', `pack.yaml briefs.${id}`, say('no-role', { id }), hintNearest(id, known)),
    ),
    ...without.map((id) =>
      warning('missing-brief', 'pack.yaml briefs', say('missing-brief', { role: id }), say('add-brief', { id })),
    ),
  ];
};
