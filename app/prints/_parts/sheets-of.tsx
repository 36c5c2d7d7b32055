import type { LessonMinutes } from '@/lib/session/run-sheet';
import type { PrintWords } from '../print-words';
import type { SheetName } from '../sheets';
import { CardSheet } from './card-sheet';
import { ClaimsSheet } from './claims-sheet';
import { classCardsOf, quartersOf } from './class-cut';
import { DebriefSheet } from './debrief-sheet';
import { DecisionSheet, LevelsSheet } from './decision-sheets';
import { Reader } from './reader/reader';
import { RoleSheet } from './role-sheet';
import { RunSheetPage } from './run-sheet';

interface SheetsOfProps {
  name: SheetName;
  /** The languages, in the order of printing; each sheet is followed by its translation. */
  each: readonly [PrintWords, ...PrintWords[]];
  minutes: LessonMinutes;
}

/** All sheets of a kind, each in every language that was asked for. */
export function SheetsOf({ name, each, minutes }: SheetsOfProps) {
  const { pack } = each[0];
  const inEach = (sheet: (words: PrintWords) => React.ReactNode) => each.map(sheet);
  if (name === 'run-sheet')
    return inEach((words) => <RunSheetPage key={words.language} words={words} minutes={minutes} />);
  if (name === 'debrief') return inEach((words) => <DebriefSheet key={words.language} words={words} />);
  if (name === 'reader') return inEach((words) => <Reader key={words.language} words={words} />);
  if (name === 'claims') return inEach((words) => <ClaimsSheet key={words.language} words={words} />);
  if (name === 'roles')
    return pack.roles.flatMap((role) =>
      inEach((words) => <RoleSheet key={`${role.id}-${words.language}`} words={words} role={role} />),
    );
  if (name === 'cards')
    return quartersOf(pack).flatMap((quarter) =>
      classCardsOf(pack, quarter).flatMap((card) =>
        inEach((words) => (
          <CardSheet key={`${card.id}-${words.language}`} words={words} card={card} quarter={quarter} />
        )),
      ),
    );
  return [
    ...pack.sides.flatMap(({ id }) =>
      inEach((words) => <DecisionSheet key={`${id}-${words.language}`} words={words} side={id} />),
    ),
    ...inEach((words) => <LevelsSheet key={words.language} words={words} />),
  ];
}
