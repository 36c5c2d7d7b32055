/** One line of the table: what was measured, its median, its spread, and the goal where there is one. */
export interface Measured {
  readonly what: string;
  /** Milliseconds. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly goal?: number;
}

/** Runs jobs in turn, so that a change in the machine's pace meets all of them alike; gives each one's times in ms. */
export const inTurn = (
  jobs: readonly { readonly what: string; readonly goal?: number; readonly job: () => void }[],
  rounds: number,
  warmUp: number,
): Measured[] => {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++)
    jobs.forEach(({ job }, i) => {
      const began = performance.now();
      job();
      if (round >= warmUp) times[i]!.push(performance.now() - began);
    });
  return jobs.map(({ what, goal }, i) => {
    const sorted = times[i]!.sort((a, b) => a - b);
    return {
      what,
      median: sorted[Math.floor(sorted.length / 2)]!,
      fastest: sorted[0]!,
      slowest: sorted[sorted.length - 1]!,
      ...(goal !== undefined && { goal }),
    };
  });
};
