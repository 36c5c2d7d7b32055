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

/** Runs a parsed pack's checks and gathers its issues; `balance` takes what the balance of its cards found. */
export const reportOn = ({ bundle, issues }: ParsedPack, balance: readonly Issue[] = []): PackReport => {
  if (!bundle || hasErrors(issues))
    return { issues: errorsFirst([...issues, ...balance]), checks: [], multipliers: [] };
  const checks = runChecks(bundle.pack, bundle.checks);
  const failed = checks
    .filter(({ holds }) => !holds)
    .map(({ id, says, found }) =>
      error('check-fails', `checks.yaml ${id}`, say('check-fails', { says, found }), say('mend-check')),
    );
  return {
    issues: errorsFirst([...issues, ...failed, ...balance]),
    checks,
    multipliers: readMultipliers(compilePack(bundle.pack)),
  };
};
