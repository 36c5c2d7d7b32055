import type { CompiledPack } from '../engine/compile';
import type { Issue } from '../model/refusal';
import type { CardBalance } from './balance';

/** Shares of best outcomes that a shipped pack keeps to, unless a reason is written: at 4 quarters, and for the recorded option at either horizon. */
export const BALANCE_BOUNDS = { most: 0.9, least: 0.01, recorded: 0.05 } as const;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const issue = (balance: CardBalance, option: string, message: string): Issue => ({
  severity: 'warning',
  code: 'out-of-balance',
  path: `cards/${balance.card}.yaml options ${option}`,
  message: `For ${balance.side}, ${message}`,
  hint: 'Weigh costs, timing and what each option gives up; or write a balanceReason where that is the lesson.',
});

const optionIssues = (balance: CardBalance, option: string, recorded: string | null): Issue[] => {
  const { 1: now, 4: year } = balance.shares[option]!;
  const issues: Issue[] = [];
  if (year > BALANCE_BOUNDS.most)
    issues.push(issue(balance, option, `${option} is best in ${percent(year)} at four quarters.`));
  if (year < BALANCE_BOUNDS.least)
    issues.push(issue(balance, option, `${option} is best in only ${percent(year)} at four quarters.`));
  if (option === recorded && Math.max(now, year) < BALANCE_BOUNDS.recorded)
    issues.push(
      issue(
        balance,
        option,
        `the recorded option ${option} is best in only ${percent(now)} at one quarter and ${percent(year)} at four.`,
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
