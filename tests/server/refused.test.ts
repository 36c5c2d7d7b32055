import { expect, test, vi } from 'vitest';

test('a refusal and a fault of the store are known for what they are wherever their class was loaded', async () => {
  const { RefusedError } = await import('../../lib/server/refused');
  const { StoreFault } = await import('../../lib/server/store-fault');
  vi.resetModules();
  const again = { ...(await import('../../lib/server/refused')), ...(await import('../../lib/server/store-fault')) };
  expect(again.RefusedError).not.toBe(RefusedError);
  expect(new RefusedError({ code: 'locked', message: 'Locked.' })).toBeInstanceOf(again.RefusedError);
  expect(new StoreFault('store-full')).toBeInstanceOf(again.StoreFault);
  expect(new Error('Something else')).not.toBeInstanceOf(again.RefusedError);
});
