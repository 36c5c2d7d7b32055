import type { CompiledPack } from '../../engine/compile';
import { withAnswers } from '../../engine/deal';
import { type Contribution, explainGame, explainReadOut } from '../../engine/explain';
import { type ReadOut, readOut } from '../../engine/read-out';
import { type QuarterRecord, stepQuarter } from '../../engine/step';
import type { Cause, WorldState } from '../../model/world-state';
import { cardOf, classCards } from '../class-cards';
import { playSession, sessionDraws } from '../played-session';
import type { SessionState } from '../session-state';

/** How one measure moved in a quarter, and what it is made of at its end, the largest cause first. */
export interface AccountedMeasure {
  readonly before: number;
  readonly after: number;
  /** Points that each cause stands for now, less what it stood for a quarter before. */
  readonly moved: readonly { readonly cause: Cause; readonly points: number }[];
}

/** What a quarter's choices did: as booked, and what would stand without each of them. */
export interface RevealAccount {
  readonly quarter: number;
  readonly tensions: Readonly<Record<string, AccountedMeasure>>;
  readonly confidence: Readonly<Record<string, AccountedMeasure>>;
  readonly indicators: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
  readonly politicalCapital: Readonly<Record<string, number>>;
  /** By side, the read-outs of the same world in which its card of the quarter was set aside. */
  readonly without: Readonly<Record<string, ReadOut>>;
}

type Rows = Readonly<Record<string, readonly Contribution[]>>;

const causeKey = (cause: Cause): string => JSON.stringify(cause);

const movedBy = (compiled: CompiledPack, rows: Rows, weights: readonly number[], quarter: number) => {
  const sums = new Map(
    explainReadOut(compiled, rows, weights, quarter).map((row) => [causeKey(row.cause), { ...row }]),
  );
  for (const { cause, points } of explainReadOut(compiled, rows, weights, quarter - 1)) {
    const found = sums.get(causeKey(cause));
    if (found) found.points -= points;
    else sums.set(causeKey(cause), { cause, points: -points });
  }
  return [...sums.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
};

const withoutSide = (
  compiled: CompiledPack,
  state: SessionState,
  before: WorldState,
  record: QuarterRecord,
  side: string,
): ReadOut => {
  const card = cardOf(classCards(compiled, before, state.settings.cut), side);
  const choices = card ? withAnswers(record.choices, side, { [card.card.id]: null }) : record.choices;
  const other = stepQuarter(compiled, before, choices, record.shocks, sessionDraws(state));
  return readOut(compiled, other.world.levels);
};

/** Accounts for a quarter that was revealed. Computed where the seed is known, so that screens need not know it. */
export const accountForQuarter = (compiled: CompiledPack, state: SessionState, quarter: number): RevealAccount => {
  const { worlds, records } = playSession(compiled, state);
  const before = worlds[quarter - 1]!;
  const record = records[quarter - 1]!;
  const rows = explainGame(compiled, records.slice(0, quarter));
  const [was, is] = [readOut(compiled, before.levels), readOut(compiled, record.world.levels)];
  const tensions = compiled.tensions.map(({ id, weights }) => {
    const moved = movedBy(
      compiled,
      rows,
      weights.map((weight) => -weight),
      quarter,
    );
    return [id, { before: was.tensions[id]!, after: is.tensions[id]!, moved }] as const;
  });
  const confidence = compiled.sides.map((side) => {
    const moved = movedBy(compiled, rows, compiled.confidence[side]!, quarter);
    return [side, { before: was.confidence[side]!, after: is.confidence[side]!, moved }] as const;
  });
  return {
    quarter,
    tensions: Object.fromEntries(tensions),
    confidence: Object.fromEntries(confidence),
    indicators: Object.fromEntries(
      compiled.indicators.map((id, i) => [id, { before: before.levels[i]!, after: record.world.levels[i]! }]),
    ),
    politicalCapital: record.world.politicalCapital,
    without: Object.fromEntries(
      compiled.sides.map((side) => [side, withoutSide(compiled, state, before, record, side)]),
    ),
  };
};
