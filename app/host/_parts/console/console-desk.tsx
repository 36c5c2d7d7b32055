'use client';

import { useTranslations } from 'next-intl';
import { isPlayOver, TIMED_PHASES } from '@/lib/session/phases';
import { isPresentPerson } from '@/lib/session/seats';
import type { LinkState } from '../../../_class/class-line';
import type { Commands } from '../../../_class/use-commands';
import { Roster } from '../seats/roster';
import { ShocksPanel } from '../shocks/shocks-panel';
import { useConsole } from './console-context';
import { ConsoleHead } from './console-head';
import { Feed } from './feed';
import { Hint } from './hint';
import { JoinPanel } from './join-panel';
import { LessonTime, TimeWarning } from './lesson-time';
import { NextBar } from './next-bar';
import { PhaseBar } from './phase-bar';
import { PhaseClock } from './phase-clock';
import { TimeControls } from './time-controls';
import { useNames } from './use-names';
import { Waiting } from './waiting';

/** What the class is at: the phase and its clock, who is waited for, and what to say. */
function Now() {
  const { room, host, extras, aheadMs } = useConsole();
  const names = useNames();
  const t = useTranslations('host.waiting');
  const { place, clock } = room;
  const waits = !isPlayOver(place.phase);
  const inQuarter = TIMED_PHASES.find((phase) => phase === place.phase);
  const planned = inQuarter === undefined ? null : host.settings.minutes[inQuarter];
  return (
    <>
      <PhaseBar
        place={place}
        quarters={room.settings.quarters}
        quarterName={inQuarter === undefined ? null : names.quarter(place.quarter)}
        clock={<PhaseClock clock={clock} aheadMs={aheadMs} plannedMinutes={planned} />}
      />
      <TimeControls />
      <TimeWarning />
      <div className={`mt-3 grid items-start gap-6 ${waits ? 'md:grid-cols-[2fr_3fr]' : ''}`}>
        <Waiting
          phase={place.phase}
          undecided={host.undecided.map((side) => {
            const lead = room.delegations.find(({ id }) => id === side)?.lead;
            return lead ? t('capitalOf', { side: names.side(side), seat: names.seat(lead) }) : names.side(side);
          })}
          rehearsal={room.settings.rehearsal}
          people={host.everySeat.filter(isPresentPerson).length}
          waited={host.waitingFor.map((id) => ({ name: names.seat(id), presence: extras.presence[id] ?? 'gone' }))}
        />
        <Hint phase={place.phase} minutes={planned} />
      </div>
    </>
  );
}

interface ConsoleDeskProps {
  link: LinkState;
  commands: Commands;
  onCover: (covered: boolean) => void;
}

/** The console's parts: the class at work on the left, the door, the news and the time on the right. */
export function ConsoleDesk({ link, commands, onCover }: ConsoleDeskProps) {
  const { place } = useConsole().room;
  return (
    <div className="page isolate">
      <ConsoleHead link={link} />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Now />
          <Roster onCover={onCover} />
          <Feed />
        </div>
        {place.phase !== 'ended' && (
          <aside className={place.phase === 'lobby' ? 'max-lg:order-first max-lg:mb-8' : 'max-lg:mt-8'}>
            <JoinPanel />
            <ShocksPanel />
            <LessonTime />
          </aside>
        )}
      </div>
      <NextBar commands={commands} />
    </div>
  );
}
