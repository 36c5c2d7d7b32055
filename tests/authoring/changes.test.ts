import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, type Change, doOverlap } from '../../lib/authoring/changes';
import { isList, isObject, type Json, type Path } from '../../lib/authoring/json';
import { shifted } from '../../lib/authoring/shifted';

const DRAFT = {
  indicators: { trust: { start: 50 }, trade: { start: 40 }, talks: { start: 30 } },
  options: [{ id: 'sign' }, { id: 'wait' }, { id: 'walk-out' }],
};

const changed = (changes: readonly Change[], document: Json = DRAFT): Json => {
  const result = applyChanges(document, changes);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value.document;
};

describe('a draft is changed place by place', () => {
  test('a key is written, an unknown one is added last, and everything beside the way stays the very same value', () => {
    const result = applyChanges(DRAFT, [{ op: 'set', path: ['indicators', 'trust', 'start'], value: 60 }]);
    expect(result.ok && result.value.document.indicators.trust).toEqual({ start: 60 });
    expect(result.ok && result.value.document.indicators.trade).toBe(DRAFT.indicators.trade);
    expect(result.ok && result.value.document.options).toBe(DRAFT.options);
  });

  test('a list grows, shrinks and is put in another order', () => {
    const options = (changes: readonly Change[]) => (changed(changes) as typeof DRAFT).options.map(({ id }) => id);
    expect(options([{ op: 'insert', path: ['options', 3], value: { id: 'delay' } }])).toEqual([
      'sign',
      'wait',
      'walk-out',
      'delay',
    ]);
    expect(options([{ op: 'delete', path: ['options', 0] }])).toEqual(['wait', 'walk-out']);
    expect(options([{ op: 'move', path: ['options'], from: 2, to: 0 }])).toEqual(['walk-out', 'sign', 'wait']);
  });

  test('what was taken out is put back where it stood, since the order of indicators carries meaning', () => {
    const first = applyChanges(DRAFT, [{ op: 'unset', path: ['indicators', 'trade'] }]);
    if (!first.ok) throw new Error(first.refusal.message);
    const back = changed(first.value.inverse, first.value.document) as typeof DRAFT;
    expect(Object.keys(back.indicators)).toEqual(['trust', 'trade', 'talks']);
  });

  test.each<[string, Change]>([
    ['a place that is not there', { op: 'set', path: ['indicators', 'missing', 'start'], value: 1 }],
    ['the whole of it', { op: 'set', path: [], value: {} }],
    ['a key that is not there', { op: 'unset', path: ['indicators', 'missing'] }],
    ['a key that every object has', { op: 'unset', path: ['indicators', 'toString'] }],
    ['what is no content', { op: 'set', path: ['indicators', '__proto__', 'start'], value: 1 }],
    ['a list by a name', { op: 'set', path: ['options', 'length'], value: 0 }],
    ['a place past the end', { op: 'insert', path: ['options', 4], value: {} }],
    ['a move to nowhere', { op: 'move', path: ['options'], from: 0, to: 3 }],
    ['an object as a list', { op: 'insert', path: ['indicators', 0], value: {} }],
  ])('%s is refused, and nothing is changed', (_, change) => {
    const result = applyChanges(DRAFT, [{ op: 'delete', path: ['options', 0] }, change]);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'no-such-place' } });
    expect(DRAFT.options).toHaveLength(3);
  });
});

const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string({ maxLength: 3 }));
const key = fc.constantFrom('a', 'b', 'c', 'd');
const documents = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
})).tree;
const roots = fc.dictionary(key, documents, { minKeys: 1, maxKeys: 4 });

const holdersIn = (value: Json, path: Path = []): Path[] => {
  if (isList(value)) return [path, ...value.flatMap((inner, i) => holdersIn(inner, [...path, i]))];
  if (isObject(value)) return [path, ...Object.entries(value).flatMap(([k, inner]) => holdersIn(inner, [...path, k]))];
  return [];
};

/** A change that fits the document, picked by three numbers. */
const changeIn = (document: Json, where: number, what: number, name: string): Change => {
  const holders = holdersIn(document);
  const path = holders[where % holders.length]!;
  const holder = path.reduce<Json>((inner, k) => (inner as Record<string, Json>)[k]!, document);
  if (!isList(holder)) {
    const has = isObject(holder) && Object.hasOwn(holder, name);
    return has && what % 2 ? { op: 'unset', path: [...path, name] } : { op: 'set', path: [...path, name], value: what };
  }
  if (holder.length === 0 || what % 4 === 0)
    return { op: 'insert', path: [...path, what % (holder.length + 1)], value: what };
  const at = what % holder.length;
  if (what % 4 === 1) return { op: 'delete', path: [...path, at] };
  if (what % 4 === 2) return { op: 'move', path, from: at, to: where % holder.length };
  return { op: 'set', path: [...path, at], value: what };
};

const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), key), { minLength: 1, maxLength: 6 });

const changesFor = (document: Json, chosen: readonly (readonly [number, number, string])[]): Change[] => {
  let now = document;
  return chosen.map(([where, what, name]) => {
    const change = changeIn(now, where, what, name);
    now = changed([change], now);
    return change;
  });
};

/** The same value, into which nobody can write any more. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const oneByOne = (document: Json, changes: readonly Change[]) => {
  let now = document;
  const inverse: Change[] = [];
  for (const change of changes) {
    const result = applyChanges(now, [change]);
    if (!result.ok) throw new Error(result.refusal.message);
    now = result.value.document;
    inverse.unshift(...result.value.inverse);
  }
  return { document: now, inverse };
};

describe('laws of changes', () => {
  test('whatever was changed, its inverse gives the draft back, the order of its keys with it', () => {
    fc.assert(
      fc.property(roots, picks, (document, chosen) => {
        const result = applyChanges<Json>(document, changesFor(document, chosen));
        if (!result.ok) throw new Error(result.refusal.message);
        const back = changed(result.value.inverse, result.value.document);
        expect(JSON.stringify(back)).toBe(JSON.stringify(document));
      }),
    );
  });

  test('changes come to the same at once and one after another, and nothing that was there is written into', () => {
    fc.assert(
      fc.property(roots, picks, (document, chosen) => {
        const changes = frozen(changesFor(document, chosen));
        const result = applyChanges<Json>(frozen(document), changes);
        if (!result.ok) throw new Error(result.refusal.message);
        expect(JSON.stringify(result.value)).toBe(JSON.stringify(oneByOne(document, changes)));
      }),
    );
    const inTurn = frozen<Change[]>([
      { op: 'set', path: ['indicators', 'new'], value: { lines: [{ a: 1 }] } },
      { op: 'set', path: ['indicators', 'new', 'lines', 0, 'a'], value: 2 },
      { op: 'insert', path: ['indicators', 'new', 'lines', 0], value: [] },
      { op: 'insert', path: ['indicators', 'new', 'lines', 0, 0], value: 3 },
      { op: 'set', path: ['indicators', 'new', 'lines'], value: [] },
      { op: 'insert', path: ['indicators', 'new', 'lines', 0], value: 4 },
      { op: 'unset', path: ['indicators', 'new'] },
      { op: 'set', path: ['indicators', 'new'], value: 5, before: 'trade' },
      { op: 'move', path: ['options'], from: 0, to: 2 },
      { op: 'set', path: ['options', 0, 'id'], value: 'sign' },
    ]);
    const result = applyChanges<Json>(frozen(structuredClone(DRAFT)), inTurn);
    expect(result.ok && result.value).toEqual(oneByOne(DRAFT, inTurn));
  });

  test('as many as an edit may have are written into a long list and a long object', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => i);
    const document = { list: many.map(() => 0), object: Object.fromEntries(many.map((i) => [`k${i}`, 0])) };
    const set = (path: Path): Change => ({ op: 'set', path, value: 1 });
    const all = many.flatMap((i) => [set(['list', i]), set(['object', `k${i}`])]);
    expect(changed(all, document)).toEqual({
      list: many.map(() => 1),
      object: Object.fromEntries(many.map((i) => [`k${i}`, 1])),
    });
  });

  test('changes that do not overlap come to the same in either order', () => {
    fc.assert(
      fc.property(roots, fc.tuple(fc.nat(), fc.nat(), key), fc.tuple(fc.nat(), fc.nat(), key), (document, a, b) => {
        const [one, two] = [changeIn(document, ...a), changeIn(document, ...b)];
        fc.pre(!doOverlap([one], [two]));
        expect(changed([two, one], document)).toEqual(changed([one, two], document));
      }),
    );
  });

  test('many overlap with many exactly where one of them does with one', () => {
    const keys = fc.constantFrom<string | number>('a', 'b', '0', 0);
    const paths = fc.array(keys, { minLength: 1, maxLength: 3 });
    const some = fc.array(
      fc.oneof(
        paths.map((path): Change => ({ op: 'set', path, value: 1 })),
        paths.map((path): Change => ({ op: 'insert', path: [...path, 0], value: 1 })),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(some, some, (ones, others) => {
        expect(doOverlap(ones, others)).toBe(ones.some((one) => others.some((other) => doOverlap([one], [other]))));
      }),
    );
    const set = (...path: Path): Change => ({ op: 'set', path, value: 1 });
    expect(doOverlap([set('a', 'b')], [set('a', 'b', 'c')])).toBe(true);
    expect(doOverlap([set('a', 'b', 'c')], [set('a', 'b')])).toBe(true);
    expect(doOverlap([set('a', 'b')], [set('a', 'c')])).toBe(false);
    expect(doOverlap([set('a', 0)], [set('a', '0')])).toBe(false);
    expect(doOverlap([], [set('a')])).toBe(false);
  });

  test('a change goes to the member of a list that it was meant for, however the list was changed before it', () => {
    const place = fc.nat({ max: 6 });
    const step: fc.Arbitrary<Change> = fc.oneof(
      place.map((at): Change => ({ op: 'insert', path: ['list', at], value: { id: `new-${at}` } })),
      place.map((at): Change => ({ op: 'delete', path: ['list', at] })),
      fc.tuple(place, place).map(([from, to]): Change => ({ op: 'move', path: ['list'], from, to })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), place, fc.array(step, { maxLength: 6 }), (size, at, steps) => {
        fc.pre(at < size);
        const start: Json = { list: Array.from({ length: size }, (_, i) => ({ id: `old-${i}` })) };
        const before = applyChanges(start, steps);
        fc.pre(before.ok);
        if (!before.ok) return;
        const mine: Change = { op: 'set', path: ['list', at, 'mark'], value: true };
        const moved = shifted([mine], steps);
        const list = (document: Json) => (document as { list: { id: string; mark?: boolean }[] }).list;
        const isThere = list(before.value.document).some(({ id }) => id === `old-${at}`);
        expect(moved.ok).toBe(isThere);
        if (!moved.ok) return;
        const marked = list(changed(moved.value, before.value.document)).filter(({ mark }) => mark === true);
        expect(marked).toEqual([{ id: `old-${at}`, mark: true }]);
      }),
    );
  });
});
