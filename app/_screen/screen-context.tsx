'use client';

import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext } from 'react';
import { calendarQuarter } from '@/lib/engine/compile';
import { LANGUAGES, type Language } from '@/lib/model/closed-sets';
import type { CalendarQuarter } from '@/lib/model/ids';
import type { PackTexts } from '@/lib/model/texts';
import type { ProjectorLanguage } from '@/lib/session/settings';
import type { RoomView } from '@/lib/session/views/room-view';
import type { ClassPack } from '../_class/use-class-pack';
import type { ClassAddress } from '../_data/class-sessions';
import type { ScreenMessages } from './screen-messages';

/** Everything that the parts of a projector share. */
export interface ScreenDesk {
  readonly address: ClassAddress;
  readonly room: RoomView;
  readonly pack: ClassPack;
  readonly languages: readonly Language[];
  readonly messages: ScreenMessages;
  /** Null while the room is locked. */
  readonly joinCode: string | null;
  /** Where phones find this server, the best first. */
  readonly origins: readonly [string, ...string[]];
  /** What the server's clock is ahead of this device's, ms. */
  readonly aheadMs: number;
}

const Context = createContext<ScreenDesk | null>(null);
const LanguageContext = createContext<Language>('en');

/** The languages of a projector's setting. */
export const languagesOf = (setting: ProjectorLanguage): readonly Language[] =>
  setting === 'both' ? LANGUAGES : [setting];

/** The projector that the page shows; throws outside of a `ScreenProvider`. */
export const useScreen = (): ScreenDesk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('A part of the projector needs a ScreenProvider around it.');
  return desk;
};

/** Speaks one of the projector's languages below here. */
export function InLanguage({
  language,
  messages,
  children,
}: {
  language: Language;
  messages: ScreenMessages;
  children: ReactNode;
}) {
  return (
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="UTC">
      <LanguageContext value={language}>{children}</LanguageContext>
    </NextIntlClientProvider>
  );
}

/** Holds what the projector shows for the parts below it, in the first of its languages until a part asks for each. */
export function ScreenProvider({ desk, children }: { desk: ScreenDesk; children: ReactNode }) {
  return (
    <Context value={desk}>
      <InLanguage language={desk.languages[0]!} messages={desk.messages}>
        {children}
      </InLanguage>
    </Context>
  );
}

/** The language spoken here. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The pack's texts in the language spoken here. */
export const useTexts = (): PackTexts => {
  const { pack } = useScreen();
  return pack.texts[useLanguage()];
};

/** The calendar quarter of a quarter counted from 1. */
export const useCalendar = (): ((quarter: number) => CalendarQuarter) => {
  const { pack } = useScreen();
  return (quarter) => calendarQuarter(pack.pack.starts, quarter);
};

type Tag = 'div' | 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'section';

interface EachLanguageProps {
  as?: Tag;
  className?: string;
  children: ReactNode;
}

/** Shows a part once in each of the projector's languages, one after the other. */
export function EachLanguage({ as: Element = 'div', className, children }: EachLanguageProps) {
  const { languages, messages } = useScreen();
  return languages.map((language) => (
    <InLanguage key={language} language={language} messages={messages}>
      <Element lang={language} className={className}>
        {children}
      </Element>
    </InLanguage>
  ));
}

type Translator = ReturnType<typeof useTranslations<'screen'>>;

function Said({ children }: { children: (t: Translator, texts: PackTexts) => ReactNode }) {
  const t = useTranslations('screen');
  return children(t, useTexts());
}

/** Words of the projector, once in each of its languages. */
export function Words({
  children,
  ...rest
}: Omit<EachLanguageProps, 'children'> & { children: (t: Translator, texts: PackTexts) => ReactNode }) {
  return (
    <EachLanguage {...rest}>
      <Said>{children}</Said>
    </EachLanguage>
  );
}

/** The same on one line, with a stroke between the languages. */
export function WordsInLine({ children }: { children: (t: Translator, texts: PackTexts) => ReactNode }) {
  const { languages, messages } = useScreen();
  return languages.map((language, i) => (
    <InLanguage key={language} language={language} messages={messages}>
      {i > 0 && ' / '}
      <span lang={language}>
        <Said>{children}</Said>
      </span>
    </InLanguage>
  ));
}
