import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useQuarterName } from '../_hooks/use-quarter-name';
import { JoinLine } from './join-line';
import { useCalendar, useLanguage, useScreen, useTexts, Words, WordsInLine } from './screen-context';
import { TallRegion } from './tall-region';
import { TimeLeft } from './time-left';
import { useFullScreen } from './use-full-screen';

function PlaceName() {
  const t = useTranslations('screen');
  const { room, pack } = useScreen();
  const texts = useTexts();
  const quarterName = useQuarterName();
  const calendar = useCalendar();
  const { quarter } = room.place;
  if (quarter === 0) return texts.title;
  return t('place', {
    title: texts.title,
    quarter: quarterName(calendar(Math.min(quarter, pack.pack.quarters))),
  });
}

function Head() {
  const { room } = useScreen();
  const { quarter, phase } = room.place;
  const inPlay = quarter > 0 && phase !== 'debrief' && phase !== 'ended';
  return (
    <header className="flex items-start justify-between gap-6">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span className="font-serif text-h3 font-semibold">
            <WordsInLine>{(t) => t('name')}</WordsInLine>
          </span>
          <span className="title-italic text-small text-soft">
            <WordsInLine>{() => <PlaceName />}</WordsInLine>
          </span>
        </p>
        <p className="text-caption text-soft" role="status">
          <WordsInLine>{(t) => t(`phase.${phase}`)}</WordsInLine>
          {inPlay && (
            <>
              {' · '}
              <WordsInLine>{(t) => t('progress', { quarter, quarters: room.settings.quarters })}</WordsInLine>
            </>
          )}
        </p>
      </div>
      <div className="flex shrink-0 items-start gap-8">
        {phase !== 'choose' && phase !== 'predict' && <TimeLeft size="small" />}
        {phase !== 'lobby' && phase !== 'ended' && <JoinLine />}
      </div>
    </header>
  );
}

function Foot({ isLost, isSmall }: Omit<FrameProps, 'children'>) {
  const { possible, full, toggle } = useFullScreen();
  return (
    <footer className="flex items-center justify-between gap-6 border-hairline border-t pt-1 text-caption text-soft">
      <p>
        <WordsInLine>{(say) => say('teaching')}</WordsInLine>
      </p>
      <p role="status">{isLost && <WordsInLine>{(say) => say('line.lost')}</WordsInLine>}</p>
      {possible && !isSmall && (
        <button type="button" onClick={toggle} className="min-h-7 cursor-pointer text-link">
          <WordsInLine>{(say) => say(full ? 'windowed' : 'fullScreen')}</WordsInLine>
        </button>
      )}
    </footer>
  );
}

interface FrameProps {
  isLost: boolean;
  /** Whether it is shown small on another page, which it cannot fill. */
  isSmall?: boolean;
  children: ReactNode;
}

/** The frame of every phase: where the class stands and how to join above, the state of the line and full screen below. */
export function Frame({ isLost, isSmall = false, children }: FrameProps) {
  const { room } = useScreen();
  return (
    <div className="screen" lang={useLanguage()}>
      <Head />
      <TallRegion className="screen-main" key={`${room.place.quarter} ${room.place.phase}`}>
        {children}
      </TallRegion>
      <Foot isLost={isLost} isSmall={isSmall} />
    </div>
  );
}

/** The heading of a phase. */
export function PhaseTitle({ of }: { of: 'discuss' | 'choose' | 'predict' }) {
  return (
    <div>
      <Words as="h1" className="text-h2">
        {(t) => t(`${of}.title`)}
      </Words>
    </div>
  );
}
