import type { CompiledPack } from '../engine/compile';
import type { Issue, Saying } from '../model/refusal';
import { say, worded } from '../model/saying';
import type { CardBalance } from './balance';

/** Shares of best outcomes that a shipped pack keeps to, unless a reason is written: at 4 quarters, and for the recorded option at either horizon. */
export const BALANCE_BOUNDS = { most: 0.9, least: 0.01, recorded: 0.05 } as const;

const inPercent = (share: number): string => (share * 100).toFixed(1);

const issue = (balance: CardBalance, option: string, message: Saying): Issue => ({
  severity: 'warning',
  code: 'out-of-balance',
  path: `cards/${balance.card}.yaml options ${option}`,
  ...worded(message, say('weigh-again')),
});

const optionIssues = (balance: CardBalance, option: string, recorded: string | null): Issue[] => {
  const { 1: now, 4: year } = balance.shares[option]!;
  const { side } = balance;
  const percent = inPercent(year);
  const issues: Issue[] = [];
  if (year > BALANCE_BOUNDS.most) issues.push(issue(balance, option, say('best-too-often', { side, option, percent })));
  if (year < BALANCE_BOUNDS.least)
    issues.push(issue(balance, option, say('best-too-seldom', { side, option, percent })));
  if (option === recorded && Math.max(now, year) < BALANCE_BOUNDS.recorded)
    issues.push(
      issue(
        balance,
        option,
        say('recorded-seldom-best', { side, option, percent: inPercent(now), percentLate: percent }),
      ),
    );
  return issues;
};

/** Options out of balance without a written reason, as warnings; reasons stand by `card/option`. */
export const balanceIssues = (
  compiled: CompiledPack,
  balances: readonly CardBalance[],
  reasons: Readonly<Record<string, string>>,
): Issue[] =>
  balances.flatMap((balance) =>
    Object.keys(balance.shares).flatMap((option) =>
      `${balance.card}/${option}` in reasons
        ? []
        : optionIssues(balance, option, compiled.cardById.get(balance.card)!.card.recorded),
    ),
  );
