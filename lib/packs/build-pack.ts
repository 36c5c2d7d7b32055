import { quarterNumber } from '../engine/compile';
import { once } from '../memo/once';
import { BOTH } from '../model/closed-sets';
import type { Card, CrossImpact, Indicator, Option, Pack, Shock, Tension } from '../model/pack';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { buildRedLine } from './build-red-line';
import { buildClassCut, buildRoles, roleIssues } from './build-roles';
import { withHash } from './hash';
import { error, warning } from './issue';
import { hintNearest } from './nearest';
import { ownEntry } from './own-entry';
import type { PackContent } from './read-content';
import { joinCitations, resolveCitations, resolveEffect } from './resolve-effect';
import type { BaseText } from './schema/base-schema';
import type { CardText, OptionText } from './schema/card-schema';
import type { ChanceText, PackText } from './schema/pack-schema';
import type { ShockText } from './schema/shock-schema';

const buildOption = (text: OptionText): Option => ({
  id: text.id,
  cost: text.cost,
  requires: text.requires,
  inferred: text.inferred,
  effects: text.effects.map(resolveEffect),
});

const buildCard = once(
  (text: CardText, starts: string): Card => ({
    id: text.id,
    quarter: quarterNumber(starts, text.quarter),
    decider: text.decider,
    recorded: text.recorded,
    sources: resolveCitations(text.sources),
    lines: text.lines,
    requires: text.requires,
    options: text.options.map(buildOption),
    disagreement: text.disagreement.map(resolveEffect),
    undecided: text.undecided.map(resolveEffect),
    pairs: text.pairs.map(({ choices, effects }) => ({ choices, effects: effects.map(resolveEffect) })),
  }),
);

const buildShock = once(
  (text: ShockText, chance: ChanceText): Shock => ({
    id: text.id,
    probability: chance.probability,
    recorded: chance.recorded,
    effects: text.effects.map(resolveEffect),
    sources: resolveCitations(text.sources),
  }),
);

const buildIndicators = (base: BaseText, pack: PackText): Indicator[] =>
  Object.entries(base.indicators).map(([id, text]) => {
    const level = ownEntry(pack.levels, id);
    const { holder, halfLifeQuarters, noise } = text;
    const sources = joinCitations(resolveCitations(text.sources), resolveCitations(level?.because ?? {}));
    return { id, holder, start: level?.start ?? 50, halfLifeQuarters, noise, sources };
  });

const buildCrossImpacts = (base: BaseText): CrossImpact[] =>
  base.crossImpacts.map(({ from, to, perQuarter, evidence, sources }) => ({
    from,
    to,
    perQuarter,
    evidence,
    sources: resolveCitations(sources),
  }));

const buildTensions = (base: BaseText): Tension[] =>
  Object.entries(base.tensions).map(([id, { feltBy = BOTH, weights }]) => ({ id, feltBy, weights }));

/** What a shock says of its own chances. */
const ownChance = once(({ probability = {}, recorded = [] }: ShockText): ChanceText => ({ probability, recorded }));

/** The shocks that can happen in this pack: its own, and those of its base that pack.yaml names. */
export const usedShocks = (content: PackContent): { file: string; text: ShockText; chance: ChanceText }[] => {
  const named = content.pack.shocks;
  const own = content.ownShocks.map(({ file, text }) => ({
    file,
    text,
    chance: ownEntry(named, text.id) ?? ownChance(text),
  }));
  const ownIds = new Set(own.map(({ text }) => text.id));
  const shared = content.baseShocks.flatMap(({ file, text }) => {
    const chance = ownEntry(named, text.id);
    return chance && !ownIds.has(text.id) ? [{ file, text, chance }] : [];
  });
  return [...own, ...shared];
};

const levelIssues = ({ pack, base }: PackContent): Issue[] => {
  const known = Object.keys(base.indicators);
  const unknown = Object.keys(pack.levels).filter((id) => !known.includes(id));
  const missing = known.filter((id) => !Object.hasOwn(pack.levels, id));
  return [
    ...unknown.map((id) =>
      error('unknown-indicator', `pack.yaml levels.${id}`, say('is-no-indicator', { id }), hintNearest(id, known)),
    ),
    ...missing.map((id) =>
      error('missing-level', 'pack.yaml levels', say('missing-level', { indicator: id }), say('add-level', { id })),
    ),
  ];
};

const shockIssues = (content: PackContent): Issue[] => {
  const all = [...content.ownShocks, ...content.baseShocks].map(({ text }) => text.id);
  const unknown = Object.keys(content.pack.shocks).filter((id) => !all.includes(id));
  const twice = content.ownShocks.filter(
    ({ text }) => Object.hasOwn(content.pack.shocks, text.id) && (text.probability ?? text.recorded),
  );
  return [
    ...unknown.map((id) =>
      error('unknown-shock', `pack.yaml shocks.${id}`, say('no-shock-to-read', { id }), hintNearest(id, all)),
    ),
    ...twice.map(({ file, text }) =>
      warning('stated-twice', file, say('chances-twice', { shock: text.id }), say('state-once')),
    ),
  ];
};

const aimIssues = ({ pack, base }: PackContent): Issue[] => {
  const sides = base.sides.map(({ id }) => id);
  return [
    ...Object.keys(pack.aims)
      .filter((id) => !sides.includes(id))
      .map((id) => error('unknown-side', `pack.yaml aims.${id}`, say('is-no-side', { id }), hintNearest(id, sides))),
    ...sides
      .filter((id) => !Object.hasOwn(pack.aims, id))
      .map((id) => error('missing-aim', 'pack.yaml aims', say('missing-aim', { side: id }), say('add-aim', { id }))),
  ];
};

/** Makes the pack out of what its files state; unknown ids keep their place in it. */
export const buildPack = (content: PackContent): { pack: Pack; issues: Issue[] } => {
  const { pack, base } = content;
  const cards = content.cards.map(({ text }) => buildCard(text, pack.starts));
  const built: Omit<Pack, 'hash'> = {
    id: pack.id,
    version: pack.version,
    starts: pack.starts,
    quarters: pack.quarters,
    sides: base.sides,
    indicators: buildIndicators(base, pack),
    crossImpacts: buildCrossImpacts(base),
    confidence: base.confidence,
    objectives: base.objectives,
    tensions: buildTensions(base),
    politicalCapital: base.politicalCapital,
    redLines: Object.fromEntries(
      base.sides.map(({ id }) => [id, (ownEntry(pack.aims, id)?.redLines ?? []).map(buildRedLine)]),
    ),
    counterpartLambda: base.counterpartLambda,
    cards,
    shocks: usedShocks(content).map(({ text, chance }) => buildShock(text, chance)),
    roles: buildRoles(content),
    classCut: buildClassCut(content, cards),
  };
  return {
    pack: withHash(built),
    issues: [...levelIssues(content), ...shockIssues(content), ...aimIssues(content), ...roleIssues(content)],
  };
};
