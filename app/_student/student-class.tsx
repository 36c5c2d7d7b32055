'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { calendarQuarter } from '@/lib/engine/compile';
import type { ViewMessage } from '@/lib/server/sessions/contract';
import type { SeatView } from '@/lib/session/views/seat-view';
import type { ClassLink } from '../_class/class-line';
import { type ClassPack, useClassPack } from '../_class/use-class-pack';
import { useClassView } from '../_class/use-class-view';
import { type Commands, useCommands } from '../_class/use-commands';
import { buttonClass } from '../_components/button';
import { SourcebookProvider } from '../_components/sourcebook';
import { recall, remember } from '../_data/device-memory';
import { useQuarterName } from '../_hooks/use-quarter-name';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { useFuturesClient } from '../_run/run-context';
import { useClassAddress } from './class-address';
import { type StudentDesk, StudentProvider } from './class-context';
import { lineStateOf } from './line-state';
import { ClassHead } from './parts/class-head';
import { FiredNews } from './parts/class-news';
import { PlayedByNotices } from './parts/notices';
import { ScreenTitle } from './parts/screen-title';
import { SeatDialog } from './parts/seat-card';
import { PhaseScreen } from './phase-screen';
import { WelcomeScreen } from './phases/lobby';
import { useLanguage, useSeatName } from './seat-name';

/** A page that says one thing and leads back to the code. */
function Stop({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('student.stop');
  return (
    <div role="status">
      <ScreenTitle title={title}>{children}</ScreenTitle>
      <Link href="/join" className={`${buttonClass()} mt-5`}>
        {t('toCode')}
      </Link>
    </div>
  );
}

interface RoomProps {
  id: string;
  message: ViewMessage;
  seat: SeatView;
  pack: ClassPack;
  link: ClassLink;
  commands: Commands;
}

/** What the screens of a seat share; null while the host is moving the seat. */
const useDesk = ({ id, message, seat, pack, commands }: RoomProps): StudentDesk | null => {
  const language = useLanguage();
  const futures = useFuturesClient(pack.pack);
  const { room } = message.view;
  const badge = room.seats.find((known) => known.seat === seat.seat);
  const role = badge && pack.pack.roles.find(({ id: known }) => known === badge.role);
  if (!badge || !role) return null;
  return {
    id,
    room,
    seat,
    badge,
    role,
    side: badge.delegation === 'observers' ? null : badge.delegation,
    pin: message.pin,
    pack,
    texts: pack.texts[language],
    world: pack.worlds[pack.worlds.length - 1]!,
    commands,
    futures,
    calendar: (quarter) => calendarQuarter(pack.pack.starts, quarter),
  };
};

/** Whether this device has been told of its seat; a student who comes while a class plays is told first. */
const useWelcome = (id: string, inLobby: boolean) => {
  const [welcomed, setWelcomed] = useState(true);
  useEffect(() => setWelcomed(recall('welcomed', id) !== null), [id]);
  const enter = () => {
    remember('welcomed', id, 'yes');
    setWelcomed(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: being in the lobby is being told of one's seat
  useEffect(() => {
    if (inLobby) enter();
  }, [inLobby]);
  return { welcomed: welcomed || inLobby, enter };
};

function Room(props: RoomProps) {
  const desk = useDesk(props);
  const seatName = useSeatName();
  const quarterName = useQuarterName();
  const [seatOpen, setSeatOpen] = useState(false);
  const { place, clock, packHash } = props.message.view.room;
  const isPlayed = place.phase !== 'lobby' && place.phase !== 'debrief' && place.phase !== 'ended';
  const { welcomed, enter } = useWelcome(props.id, place.phase === 'lobby');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase is another page, which begins at its top
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [place.phase, place.quarter]);
  if (!desk) return null;
  const { texts, role, side, badge, pack } = desk;
  return (
    <StudentProvider desk={desk}>
      <SourcebookProvider documents={texts.documents} pack={packHash}>
        <ClassHead
          name={seatName(badge)}
          role={texts.roles[role.id]!.name}
          sidePlace={side === null ? null : pack.compiled.sides[0] === side ? 0 : 1}
          place={place}
          quarter={isPlayed ? quarterName(desk.calendar(place.quarter)) : null}
          line={lineStateOf({ ...props.link, ...props.commands })}
          clock={clock}
          aheadMs={props.link.aheadMs}
          onSeat={() => setSeatOpen(true)}
        />
        <SeatDialog open={seatOpen} onOpenChange={setSeatOpen} />
        <PlayedByNotices />
        {isPlayed && place.phase !== 'reveal' && place.phase !== 'because' && <FiredNews />}
        {welcomed || !isPlayed ? <PhaseScreen /> : <WelcomeScreen onEnter={enter} />}
      </SourcebookProvider>
    </StudentProvider>
  );
}

/** Whether a pack is that of the room as it is now: a quarter's reveal and its worlds come by different ways. */
const fits = (pack: ClassPack | null, message: ViewMessage): pack is ClassPack =>
  pack !== null && pack.worlds.length === message.view.room.revealed.length + 1;

/** A seat's class: kept up to date, and shown phase by phase. */
function Class({ id }: { id: string }) {
  const t = useTranslations('student.stop');
  const refusalText = useRefusalText();
  const address = useClassAddress(id);
  const link = useClassView(address);
  const commands = useCommands(id, 'seat');
  const room = link.message?.view.room ?? null;
  const seat = link.message?.view.seat ?? null;
  const role = room?.seats.find((badge) => badge.seat === seat?.seat)?.role ?? null;
  const pack = useClassPack(address, seat?.kicked ? null : room, role);
  if (link.refused) {
    const code = link.refused;
    return <Stop title={t('refused')}>{refusalText({ code, message: '' })}</Stop>;
  }
  if (seat?.kicked) return <Stop title={t('kicked')}>{t('kickedText')}</Stop>;
  if (!link.message || !seat || !fits(pack, link.message))
    return (
      <p role="status" className="pt-8 text-small text-soft">
        {t(link.state === 'lost' ? 'lost' : 'reading')}
      </p>
    );
  return <Room id={id} message={link.message} seat={seat} pack={pack} link={link} commands={commands} />;
}

/** The page of a seat, in one column. */
export function StudentClass({ id }: { id: string }) {
  return (
    <div className="mx-auto w-full max-w-[42rem] px-4">
      <Class id={id} />
    </div>
  );
}
