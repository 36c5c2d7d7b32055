import { compilePack } from '../engine/compile';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { error, errorsFirst, hasErrors } from './issue';
import type { ParsedPack } from './parse-pack';
import { type CheckResult, runChecks } from './run-checks';
import { type Multiplier, readMultipliers } from './validate/dynamics';

/** Everything that `check` has to say about a pack. */
export interface PackReport {
  /** Errors first; a check that does not hold is one. */
  readonly issues: readonly Issue[];
  readonly checks: readonly CheckResult[];
  /** Long-run sizes of one lasting point, largest first. */
  readonly multipliers: readonly Multiplier[];
}

const failuresOf = (checks: readonly CheckResult[]): Issue[] =>
  checks.flatMap(({ says, holds, found }, i) =>
    holds ? [] : [error('check-fails', `checks.yaml [${i}]`, say('check-fails', { says, found }), say('mend-check'))],
  );

/** The sentences of a pack that do not hold, as errors; none where other errors keep them from being played. */
export const failedChecks = ({ bundle, issues }: ParsedPack): Issue[] =>
  bundle && bundle.checks.length > 0 && !hasErrors(issues) ? failuresOf(runChecks(bundle.pack, bundle.checks)) : [];

/** Runs a parsed pack's checks and gathers its issues; `balance` takes what the balance of its cards found. */
export const reportOn = ({ bundle, issues }: ParsedPack, balance: readonly Issue[] = []): PackReport => {
  if (!bundle || hasErrors(issues))
    return { issues: errorsFirst([...issues, ...balance]), checks: [], multipliers: [] };
  const checks = runChecks(bundle.pack, bundle.checks);
  return {
    issues: errorsFirst([...issues, ...failuresOf(checks), ...balance]),
    checks,
    multipliers: readMultipliers(compilePack(bundle.pack)),
  };
};
