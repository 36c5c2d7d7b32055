import type { CompiledPack } from '../../engine/compile';
import type { SideId } from '../../model/ids';
import type { Citation } from '../../model/pack';
import type { Answer } from '../../model/world-state';
import { type Move, type TimelineAnswer, timelineOf } from '../../run/debrief-timeline';
import { classCards } from '../class-cards';
import type { DecidedBy } from '../events';
import type { PlayedSession } from '../played-session';
import type { ClassRecord } from './class-record';

/** What a capital of a class answered to its card, beside the record, and how it came to it. */
export interface ClassDecision extends TimelineAnswer {
  readonly decidedBy: DecidedBy;
  /** In the words of its head; empty where none were given. */
  readonly reason: string;
  /** What the card's question rests on. */
  readonly sources: readonly Citation[];
  /** Whether both capitals answered this card. */
  readonly isJoint: boolean;
  /** What it had answered in attempts that were taken back, the first one first. */
  readonly before: readonly (Answer | undefined)[];
}

/** A quarter of a class at a glance. */
export interface ClassQuarter {
  /** From 1. */
  readonly quarter: number;
  /** By side in the pack's order; a side that was dealt no card has none. */
  readonly decisions: readonly ClassDecision[];
  readonly shocks: readonly string[];
  /** What moved most: tensions and indicators, largest first within each kind. */
  readonly moves: readonly Move[];
  /** Whether the class had seen this quarter revealed before and chose again. */
  readonly withKnowledge: boolean;
}

const undoneAnswers = ({ undone }: ClassRecord, quarter: number, card: string, side: SideId) =>
  undone.filter(({ facts }) => facts.quarter === quarter).map(({ facts }) => facts.choices[card]?.[side]);

/** What a class decided quarter by quarter, with reasons, beside what the record has it decide. */
export const classTimeline = (
  compiled: CompiledPack,
  record: ClassRecord,
  { worlds, records }: PlayedSession,
): readonly ClassQuarter[] =>
  timelineOf(compiled, { worlds, quarters: records.map((played) => ({ record: played })) }).map(
    ({ quarter, answers, shocks, moves }, i): ClassQuarter => {
      const facts = record.resolved[i]!;
      const dealt = new Map(
        classCards(compiled, worlds[i]!, record.settings.cut).map((card) => [card.card.id as string, card]),
      );
      const decisions = answers.flatMap((answer): ClassDecision[] => {
        const card = dealt.get(answer.card);
        if (!card) return [];
        return [
          {
            ...answer,
            decidedBy: facts.decidedBy[answer.side] ?? 'nobody',
            reason: facts.reasons[answer.side] ?? '',
            sources: card.card.sources,
            isJoint: card.deciders.length > 1,
            before: undoneAnswers(record, quarter, answer.card, answer.side),
          },
        ];
      });
      return { quarter, decisions, shocks, moves, withKnowledge: facts.withKnowledge };
    },
  );
