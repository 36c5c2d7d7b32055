import { requireTry, type TryKey, type TryLimit, tries } from '../tries';

const WINDOW_MS = 15 * 60 * 1000;
/** One account from one address: a password half forgotten. */
const PAIR: TryLimit = { most: 8, windowMs: WINDOW_MS };
/** One account from everywhere: somebody guesses from many addresses. */
const ACCOUNT: TryLimit = { most: 40, windowMs: WINDOW_MS };
/** One address, whatever the account: a whole school may stand behind it, and good tries do not count. */
const ADDRESS: TryLimit = { most: 120, windowMs: WINDOW_MS };

const keysOf = (account: string, address: string) => ({
  pair: { key: `sign-in pair ${account} ${address}`, limit: PAIR },
  account: { key: `sign-in account ${account}`, limit: ACCOUNT },
  address: { key: `sign-in address ${address}`, limit: ADDRESS },
});

const take = (keys: readonly TryKey[]): void =>
  requireTry(keys, (seconds) => ({
    code: 'too-many-tries',
    message: `Too many tries. Wait ${Math.ceil(seconds / 60)} min and try again.`,
  }));

/** Counts a try to prove oneself to an account. Throws the refusal `too-many-tries`. */
export const takeProof = (account: string, address: string): void => take(Object.values(keysOf(account, address)));

/** The try was a good one: the account starts afresh, and the address gets it back. */
export const forgiveProof = (account: string, address: string): void => {
  const { pair, account: whole, address: from } = keysOf(account, address);
  tries().forget(pair.key);
  tries().giveBack(whole.key);
  tries().giveBack(from.key);
};

/** Counts a try that belongs to no account, by its address alone. Throws the refusal `too-many-tries`. */
export const takeByAddress = (address: string): void => take([keysOf('', address).address]);
