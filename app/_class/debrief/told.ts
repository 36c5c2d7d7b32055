import { calendarQuarter } from '@/lib/engine/compile';
import type { PackTexts } from '@/lib/model/texts';
import type { SidePlace } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import type { ClassDebrief } from './class-debrief';

/** A debrief and the texts in the language in which it is told. */
export interface Told {
  readonly debrief: ClassDebrief;
  readonly texts: PackTexts;
}

/** Names a quarter counted from 1 by the calendar. */
export const useQuarterOf = ({
  debrief,
}: Pick<Told, 'debrief'>): ((quarter: number, form?: 'long' | 'short') => string) => {
  const quarterName = useQuarterName();
  return (quarter, form) => quarterName(calendarQuarter(debrief.compiled.pack.starts, quarter), form);
};

/** The place of a side in its pack. */
export const placeOf = ({ compiled }: ClassDebrief, side: string): SidePlace => (compiled.sides[0] === side ? 0 : 1);

/** The label of an option. */
export const labelOf = (texts: PackTexts, card: string, option: string): string =>
  texts.cards[card]?.options[option]?.label ?? option;
