import { balancePack, type CardBalance } from '../../analysis/balance';
import { balanceIssues } from '../../analysis/balance-issues';
import { type CompiledPack, compilePack } from '../../engine/compile';
import { findInstability, longRunMultipliers } from '../../engine/stability';
import { hasErrors } from '../../packs/issue';
import { reportOn } from '../../packs/report';
import type { CommandLine } from '../arguments';
import { readPack } from '../load-pack';
import type { Printed } from '../run-command-line';
import { textTable } from '../table';
import { faultLine } from '../usage';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`.padStart(5);

const balanceTable = (compiled: CompiledPack, balances: readonly CardBalance[]): string =>
  textTable(
    ['card', 'decider', 'option', 'cost', 'best in 1 quarter', 'best in 4 quarters', ''],
    balances.flatMap(({ card, side, shares }) =>
      compiled.cardById
        .get(card)!
        .card.options.map((option) => [
          card,
          side,
          option.id,
          String(option.cost),
          percent(shares[option.id]![1]),
          percent(shares[option.id]![4]),
          compiled.cardById.get(card)!.card.recorded === option.id ? 'recorded' : '',
        ]),
    ),
  );

/** Largest long-run size, on itself and on another, of a lasting effect of one point, by the indicator it is made on. */
const multiplierTable = (compiled: CompiledPack): string => {
  const multipliers = longRunMultipliers(compiled);
  return textTable(
    ['lasting effect of 1 on', 'in the long run', 'most elsewhere', ''],
    compiled.indicators.map((id, j) => {
      const elsewhere = compiled.indicators
        .map((other, i) => ({ other, size: i === j ? 0 : multipliers[i]![j]! }))
        .sort((a, b) => Math.abs(b.size) - Math.abs(a.size))[0]!;
      return [
        id,
        multipliers[j]![j]!.toFixed(2),
        elsewhere.size.toFixed(2),
        elsewhere.size === 0 ? '' : elsewhere.other,
      ];
    }),
  );
};

/** Prints every issue of a pack, errors first, then its checks, multipliers and balance; exit 1 where there is an error. */
export const checkCommand = ({ subject, flags }: CommandLine): Printed => {
  const parsed = readPack(subject);
  const { bundle, issues } = parsed;
  if (!bundle || hasErrors(issues)) {
    const text = flags.json
      ? JSON.stringify({ issues })
      : issues.map((issue) => `${issue.severity}  ${faultLine(issue)}`).join('\n');
    return { text, exitCode: 1 };
  }
  const compiled = compilePack(bundle.pack);
  const balances = balancePack(compiled);
  const { issues: all, checks } = reportOn(parsed, balanceIssues(compiled, balances, bundle.balanceReasons));
  const exitCode = hasErrors(all) ? 1 : 0;
  const { radius } = findInstability(compiled);
  if (flags.json)
    return {
      text: JSON.stringify({
        pack: bundle.pack.id,
        hash: bundle.pack.hash,
        issues: all,
        checks,
        radius,
        balance: balances,
        balanceReasons: bundle.balanceReasons,
      }),
      exitCode,
    };
  const text = [
    all.length === 0 ? 'No issues.' : all.map((issue) => `${issue.severity}  ${faultLine(issue)}`).join('\n'),
    ...(checks.length > 0
      ? [`Checks:\n${checks.map(({ id, says, holds }) => `${holds ? 'holds' : 'FAILS'}  ${id}: ${says}`).join('\n')}`]
      : []),
    `Stable: the spectral radius is ${radius.toFixed(3)} (bound 0.98).`,
    multiplierTable(compiled),
    `Share of best outcomes of each option for its decider:\n${balanceTable(compiled, balances)}`,
    ...Object.entries(bundle.balanceReasons).map(
      ([option, reason]) => `Out of balance on purpose: ${option}: ${reason}`,
    ),
  ].join('\n\n');
  return { text, exitCode };
};
