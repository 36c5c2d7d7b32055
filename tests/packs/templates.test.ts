import { describe, expect, test } from 'vitest';
import { balancePack } from '../../lib/analysis/balance';
import { asksToLook, readFindings } from '../../lib/analysis/balance-findings';
import { balanceIssues } from '../../lib/analysis/balance-issues';
import { readBalance } from '../../lib/analysis/balance-report';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { compilePack } from '../../lib/engine/compile';
import { COMMON_HOLDERS, EVIDENCE, JOINT, LANGUAGES } from '../../lib/model/closed-sets';
import type { Effect, Pack } from '../../lib/model/pack';
import { loadShippedPacks, loadTemplates, readPackFolder } from '../../lib/packs/files';
import { runChecks } from '../../lib/packs/run-checks';
import { classCards } from '../../lib/session/class-cards';
import { presentWorld } from '../../lib/session/played-session';
import { TestClass } from '../builders/session';

const templates = loadTemplates();

const effectsOf = ({ cards, shocks }: Pack): Effect[] => [
  ...cards.flatMap(({ options, disagreement, undecided, pairs }) =>
    [...options, { effects: disagreement }, { effects: undecided }, ...pairs].flatMap(({ effects }) => effects),
  ),
  ...shocks.flatMap(({ effects }) => effects),
];

describe.each(templates)('the template $folder', ({ folder, bundle, issues }) => {
  const { pack, texts, checks, balanceReasons } = bundle!;

  test('has neither an error nor a warning, and its cards are in balance', () => {
    const compiled = compilePack(pack);
    const all = [...issues, ...balanceIssues(compiled, balancePack(compiled), balanceReasons)];
    expect(all.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([]);
    expect(balanceReasons).toEqual({});
  });

  test('leaves an author nothing to look at in its report before they have touched it', () => {
    const findings = readFindings(readBalance({ pack, published: null }), balanceReasons);
    expect(findings.filter(asksToLook)).toEqual([]);
  });

  test('is named after its folder and is no period on offer', () => {
    expect(pack.id).toBe(folder);
    expect(loadShippedPacks().map((shipped) => shipped.bundle?.pack.id)).not.toContain(pack.id);
  });

  test.each(runChecks(pack, checks).map(({ says, holds, detail }) => [says, holds ? 'holds' : detail]))(
    '%s',
    (_, found) => {
      expect(found).toBe('holds');
    },
  );

  test('says everything in both languages, each in its own script', () => {
    const flat = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(flat)
          : [];
    const said = ({ packId: _, language: __, ...rest }: (typeof texts)['ja']) => flat(rest);
    expect(said(texts.ja)).toHaveLength(said(texts.en).length);
    expect(said(texts.ja).filter((text) => !/[぀-ヿ一-鿿]/u.test(text))).toEqual([]);
    expect(said(texts.en).filter((text) => /[぀-ヿ一-鿿]/u.test(text))).toEqual([]);
  });

  test('becomes a draft that stands for the same pack', () => {
    const draft = draftFromFiles(readPackFolder(`seeds/templates/${folder}`));
    if (!draft.ok) throw new Error(draft.refusal.message);
    const parsed = parseDraft(draft.value);
    expect(parsed.issues).toEqual([]);
    expect(parsed.bundle?.pack).toEqual(pack);
    expect(parsed.bundle?.texts).toEqual(texts);
  });

  test('deals each side of a class one card a quarter, and briefs every role in both languages', () => {
    const settings = { quarters: pack.quarters, cut: pack.classCut, shocks: 'record', counterpart: 'record' } as const;
    const room = new TestClass(settings, pack).seats(2);
    for (const side of room.compiled.sides) room.does({ type: 'HandOverCapital', side, to: 'counterpart' });
    for (let quarter = 1; quarter <= pack.quarters; quarter++) {
      const dealt = classCards(room.compiled, presentWorld(room.compiled, room.session), pack.classCut);
      expect(dealt.flatMap(({ deciders }) => deciders).sort()).toEqual([...room.compiled.sides].sort());
      room.goesTo('reveal').goesOn(2);
    }
    for (const { id, matters } of pack.roles) {
      expect(matters).toHaveLength(3);
      for (const language of LANGUAGES) expect(texts[language].roles[id]!.brief.length).toBeGreaterThan(100);
    }
    for (const language of LANGUAGES) expect(texts[language].learningGoals.length).toBeGreaterThanOrEqual(3);
  });
});

describe('two harbours, made to learn authoring with', () => {
  const { pack } = templates.find(({ folder }) => folder === 'two-harbours')!.bundle!;
  const effects = effectsOf(pack);

  test('is small: two sides, three quarters, six cards', () => {
    expect([pack.sides.length, pack.quarters, pack.cards.length]).toEqual([2, 3, 6]);
    expect(pack.sides.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['tokyo']));
  });

  test('shows every holder, every decider and every kind of measure for a red line', () => {
    const holders = new Set(pack.indicators.map(({ holder }) => holder));
    expect([...holders].sort()).toEqual([...COMMON_HOLDERS, ...pack.sides.map(({ id }) => id)].sort());
    const deciders = new Set(pack.cards.map(({ decider }) => decider));
    expect([...deciders].sort()).toEqual([...pack.sides.map(({ id }) => id), JOINT].sort());
    const measures = Object.values(pack.redLines).flatMap((lines) =>
      lines.flatMap(({ measure }) => Object.keys(measure)),
    );
    expect([...new Set(measures)].sort()).toEqual(['confidence', 'indicator', 'tension']);
    expect(new Set(pack.roles.map(({ delegation }) => delegation)).size).toBe(3);
  });

  test('shows every kind of effect', () => {
    expect([...new Set(effects.map(({ evidence }) => evidence))].sort()).toEqual([...EVIDENCE].sort());
    expect(effects.some(({ onset }) => onset > 0)).toBe(true);
    expect(effects.some(({ over }) => over > 1)).toBe(true);
    expect(effects.some(({ lasting }) => lasting)).toBe(true);
    expect(effects.filter(({ when }) => when.length > 0)).toHaveLength(1);
    expect(effects.filter(({ size }) => ![2, 5, 9].includes(Math.abs(size)))).toHaveLength(1);
  });

  test('shows every kind of card and option once', () => {
    const options = pack.cards.flatMap((card) => card.options);
    expect(pack.cards.filter(({ requires }) => requires.length > 0)).toHaveLength(1);
    expect(pack.cards.filter(({ undecided }) => undecided.length > 0)).toHaveLength(1);
    expect(pack.cards.filter(({ disagreement }) => disagreement.length > 0)).toHaveLength(1);
    expect(pack.cards.flatMap(({ pairs }) => pairs)).toHaveLength(1);
    expect(options.filter(({ inferred }) => inferred)).toHaveLength(1);
    expect(options.filter(({ requires }) => requires.length > 0)).toHaveLength(1);
  });
});
