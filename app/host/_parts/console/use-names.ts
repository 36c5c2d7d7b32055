import { useTranslations } from 'next-intl';
import { calendarQuarter } from '@/lib/engine/compile';
import { CALL_SIGNS } from '@/lib/session/call-signs';
import type { Place } from '@/lib/session/phases';
import type { SidePlace } from '../../../_components/side-name';
import { useQuarterName } from '../../../_hooks/use-quarter-name';
import { useConsole } from './console-context';

/** Names what a console speaks of, in the reader's language. */
export const useNames = () => {
  const t = useTranslations('host');
  const quarterName = useQuarterName();
  const { host, pack, texts, language } = useConsole();
  const seat = (id: string): string => {
    const found = host.everySeat.find((known) => known.id === id);
    return found ? (found.name ?? CALL_SIGNS[found.callSign]?.[language] ?? id) : id;
  };
  const quarter = (number: number): string => quarterName(calendarQuarter(pack.starts, number));
  return {
    seat,
    quarter,
    seats: (ids: readonly string[]): string => ids.map(seat).join(t('comma')),
    role: (id: string): string => texts.roles[id]?.name ?? id,
    side: (id: string): string => texts.sides[id]?.name ?? (id === 'observers' ? t('observers') : id),
    sidePlace: (id: string): SidePlace => (pack.sides[1].id === id ? 1 : 0),
    shock: (id: string): string => texts.shocks[id]?.headline ?? id,
    option: (card: string | undefined, id: string): string =>
      (card === undefined ? undefined : texts.cards[card]?.options[id]?.label) ?? id,
    place: ({ quarter: number, phase }: Place): string =>
      number === 0 || phase === 'debrief' || phase === 'ended'
        ? t(`phase.${phase}`)
        : t('place', { quarter: quarter(number), phase: t(`phase.${phase}`) }),
  };
};
