import { afterEach, expect, test } from 'vitest';
import { temporaryDatabase } from '../temporary-database';
import { CLASS_PACK, openRoom, restart } from './a-class';
import { device, newKey } from './device';

temporaryDatabase([CLASS_PACK]);
process.env.TRUST_PROXY = '1';

afterEach(restart);

const COOKIES = { host: /session_token=/, seat: /^two-capitals-seat-/ };

test('over plain http the cookies of hosts and seats are kept by browsers; behind TLS they stay behind it', async () => {
  const room = await openRoom();
  for (const [headers, secure] of [
    [{}, false],
    [{ 'x-forwarded-proto': 'https' }, true],
  ] as const) {
    const email = `host-over-${secure ? 'https' : 'http'}@school.example`;
    const signedIn = await device().signIn(email, headers);
    const seated = await device().post('/api/join', { code: room.code, name: null, key: newKey() }, headers);
    for (const [answer, cookie] of [
      [signedIn, COOKIES.host],
      [seated, COOKIES.seat],
    ] as const) {
      const line = answer.headers.getSetCookie().find((one) => cookie.test(one));
      expect(line).toMatch(/HttpOnly/i);
      expect(/; Secure/i.test(line!), `${line}`).toBe(secure);
    }
  }
});
