// @ts-check

/**
 * Numbers the steps of a command: the function returned prints `[2/6] Packages: installing`.
 * @param {number} total
 * @returns {(name: string, what: string) => void}
 */
export function countSteps(total) {
  let step = 0;
  return (name, what) => {
    step += 1;
    process.stdout.write(`[${step}/${total}] ${name}: ${what}\n`);
  };
}
