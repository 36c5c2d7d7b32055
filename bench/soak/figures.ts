import { quantileOfSorted } from '../../lib/numeric/quantile';
import type { Press } from './press';
import type { SoakFigures } from './soak';

/** Most faults that are told one by one. */
const MOST_TOLD = 20;

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

const ms = (values: readonly number[], p: number): string =>
  values.length === 0 ? '-' : `${quantileOfSorted(sorted(values), p).toFixed(0)} ms`;

const count = (presses: readonly Press[], outcome: Press['outcome']): number =>
  presses.filter((press) => press.outcome === outcome).length;

/** The figures of a soak, one a line. */
export const figuresText = ({ events, presses, returns, faults, stopTook, broken }: SoakFigures): string => {
  const acknowledged = presses.filter(({ outcome }) => outcome === 'acknowledged');
  const atOnce = acknowledged.filter(({ tries }) => tries === 1).map(({ took }) => took);
  const back = returns.map(({ took }) => took);
  const tries = Math.max(0, ...returns.map(({ mostTries }) => mostTries));
  return [
    `faults: ${Object.entries(faults)
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')}`,
    `presses: ${acknowledged.length} acknowledged (${acknowledged.length - atOnce.length} after more than one try), ${count(presses, 'refused')} refused, ${count(presses, 'lost')} lost with their page; ${events} events kept`,
    `from a press to its answer, where the first try was answered: median ${ms(atOnce, 0.5)}, p99 ${ms(atOnce, 0.99)}, longest ${ms(atOnce, 1)}`,
    `every screen right again after the server's return: median ${ms(back, 0.5)}, longest ${ms(back, 1)}, most tries ${tries} (goal 5,000 ms)`,
    `told to stop, the server ended after ${stopTook.toFixed(0)} ms (goal 5,000 ms)`,
    broken.length === 0
      ? 'no seat lost, no acknowledged press lost, none counted twice, every screen right'
      : `NOT AS IT MUST BE (${broken.length}):\n${broken.slice(0, MOST_TOLD).join('\n')}`,
  ].join('\n');
};
