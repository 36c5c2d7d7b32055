import { expect, test } from 'vitest';
import { z } from 'zod';
import { readShape } from '../../lib/packs/read-shape';
import { strict, textSchema } from '../../lib/packs/schema/primitives';

test('an empty text is a fault that keeps nothing else from being read', () => {
  const schema = strict({ title: textSchema, lines: z.array(textSchema), cost: z.number() });
  const { value, issues } = readShape(schema, { title: '', lines: ['a', ' '], cost: 2 }, 'card.yaml');
  expect(value).toEqual({ title: '…', lines: ['a', '…'], cost: 2 });
  expect(issues.map(({ path }) => path)).toEqual(['card.yaml title', 'card.yaml lines[1]']);
});
