import type { Messages } from 'next-intl';
import type { Language } from '@/lib/model/closed-sets';

/** What a projector says, and what the parts that it shares with other screens say. */
type ScreenNamespace =
  | 'screen'
  | 'classReveal'
  | 'classDebrief'
  | 'reveal'
  | 'outlook'
  | 'bands'
  | 'quarter'
  | 'evidence'
  | 'citation'
  | 'refusals';

/** The messages of a projector in every language: it speaks those of its session, not that of its device. */
export type ScreenMessages = Readonly<Record<Language, Pick<Messages, ScreenNamespace>>>;

/** Takes a projector's messages out of all. */
export const screenMessages = (all: Pick<Messages, ScreenNamespace>): Pick<Messages, ScreenNamespace> => {
  const { screen, classReveal, classDebrief, reveal, outlook, bands, quarter, evidence, citation, refusals } = all;
  return { screen, classReveal, classDebrief, reveal, outlook, bands, quarter, evidence, citation, refusals };
};
