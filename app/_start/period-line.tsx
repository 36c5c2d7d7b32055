import type { StartPeriod } from './start-period';

const ordinal = (quarter: string): number => {
  const [year = 0, number = 1] = quarter.split('-Q').map(Number);
  return year * 4 + number - 1;
};

/** The periods on a line of years, a mark per quarter: where each lies and how long it is. */
export function PeriodLine({ periods, chosen }: { periods: readonly StartPeriod[]; chosen: string }) {
  const first = Math.floor(Math.min(...periods.map(({ starts }) => ordinal(starts))) / 4) * 4;
  const last = Math.ceil(Math.max(...periods.map(({ starts, quarters }) => ordinal(starts) + quarters)) / 4) * 4;
  const share = (quarter: number): string => `${((quarter - first) / (last - first)) * 100}%`;
  const years = Array.from({ length: (last - first) / 4 }, (_, i) => first / 4 + i);
  return (
    <div aria-hidden="true" className="relative mb-5 h-9">
      {years.map((year) => (
        <span
          key={year}
          className="absolute top-0 h-3 border-edge border-l pt-4 text-caption leading-none text-soft"
          style={{ left: share(year * 4) }}
        >
          <span className="sm:hidden">’{String(year).slice(2)}</span>
          <span className="hidden sm:inline">{year}</span>
        </span>
      ))}
      <span className="absolute inset-x-0 top-[5px] h-px bg-hairline" />
      {periods.map(({ hash, starts, quarters }) => (
        <span
          key={hash}
          className={`absolute transition-colors ${hash === chosen ? 'top-0.5 h-[7px] bg-ink' : 'top-1 h-[3px] bg-edge'}`}
          style={{ left: share(ordinal(starts)), width: `calc(${share(first + quarters)} - 2px)` }}
        />
      ))}
    </div>
  );
}
