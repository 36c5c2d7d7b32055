import { expect, test } from 'vitest';
import { innerQuotes } from '../../lib/charts/inner-quotes';

test('a text with quotation marks of its own is quoted with the inner ones', () => {
  expect(`「${innerQuotes('「対等な同盟」とは何を指すのか')}」`).toBe('「『対等な同盟』とは何を指すのか」');
  expect(innerQuotes('What does an “equal” alliance mean?')).toBe('What does an “equal” alliance mean?');
});
