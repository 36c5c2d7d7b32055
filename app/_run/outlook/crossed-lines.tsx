'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type RedLineStanding, redLineStandings, turnOf } from '@/lib/run/red-lines';
import { useRun } from '../run-context';
import { useRedLineSubject } from './use-red-line-text';

/** A level to one digit, or to as many as show that it is not the limit that it has crossed. */
const toldBeside = (limit: number, now: number): string => {
  const digits = [1, 2, 3].find((count) => Number(now.toFixed(count)) !== limit);
  return now.toFixed(digits ?? 1);
};

/** A red line's subject, limit and latest value, for a sentence, and which way it is crossed. */
const useSaid = () => {
  const subject = useRedLineSubject();
  return ({ line, values }: RedLineStanding) => {
    const { mustNot } = line;
    const rises = 'riseAbove' in mustNot;
    const limit = rises ? mustNot.riseAbove : mustNot.fallBelow;
    return {
      way: rises ? ('above' as const) : ('below' as const),
      values: {
        what: subject(line),
        limit,
        now: toldBeside(limit, values[values.length - 1]!),
      },
    };
  };
};

function Notice({ children }: { children: ReactNode }) {
  return (
    <ul className="mt-4 max-w-[40rem] space-y-1 border-worse border-l-4 pl-4 font-semibold opening">{children}</ul>
  );
}

/** The red lines that the quarter just played took the player beyond, or back within. */
export function TurnedLines() {
  const t = useTranslations('outlook.turned');
  const said = useSaid();
  const { compiled, side, played } = useRun();
  const turned = redLineStandings(compiled, side, played.worlds).filter((standing) => turnOf(standing) !== null);
  if (turned.length === 0) return null;
  return (
    <Notice>
      {turned.map((standing) => {
        const { way, values } = said(standing);
        const isBack = turnOf(standing) === 'back';
        return (
          <li key={JSON.stringify(standing.line)} className={isBack ? 'text-ink' : 'text-worse'}>
            {t(isBack ? 'back' : way, values)}
          </li>
        );
      })}
    </Notice>
  );
}

/** The red lines that the player stands beyond now. */
export function StandingCrossings() {
  const t = useTranslations('outlook.standing');
  const said = useSaid();
  const { compiled, side, played } = useRun();
  const beyond = redLineStandings(compiled, side, played.worlds).filter(({ margin }) => margin < 0);
  if (beyond.length === 0) return null;
  return (
    <Notice>
      {beyond.map((standing) => {
        const { way, values } = said(standing);
        return (
          <li key={JSON.stringify(standing.line)} className="text-worse">
            {t(way, values)}
          </li>
        );
      })}
    </Notice>
  );
}
