'use client';

import { useMemo } from 'react';
import type { Reach } from '@/lib/server/reach';
import { reachableOrigins } from '../_class/reachable';
import { useClassPack } from '../_class/use-class-pack';
import { type ClassLink, useClassView } from '../_class/use-class-view';
import type { ClassAddress } from '../_data/class-sessions';
import { Because } from './because';
import { Brief } from './brief';
import { Choose } from './choose';
import { Debrief } from './debrief';
import { Discuss } from './discuss';
import { Ended } from './ended';
import { Frame } from './frame';
import { Lobby } from './lobby';
import { Notice } from './notice';
import { Predict } from './predict';
import { Reveal } from './reveal';
import { InLanguage, languagesOf, ScreenProvider, useLanguage, useScreen } from './screen-context';
import type { ScreenMessages } from './screen-messages';

interface ScreenProps {
  screenKey: string;
  messages: ScreenMessages;
  /** Where phones find the server. */
  reach: Reach;
}

const PHASES = {
  lobby: Lobby,
  brief: Brief,
  discuss: Discuss,
  choose: Choose,
  predict: Predict,
  reveal: Reveal,
  because: Because,
  debrief: Debrief,
  ended: Ended,
} as const;

function Phase({ state }: { state: ClassLink['state'] }) {
  const { room } = useScreen();
  const Part = PHASES[room.place.phase];
  return (
    <Frame isLost={state === 'lost'}>
      <Part />
    </Frame>
  );
}

/** The projector: it waits for the class, follows it from phase to phase, and says when there is nothing to show. */
export function Screen({ screenKey, messages, reach }: ScreenProps) {
  const address = useMemo((): ClassAddress => ({ kind: 'screen', key: screenKey }), [screenKey]);
  const { message, state, refused, aheadMs } = useClassView(address);
  const room = message?.view.room ?? null;
  const pack = useClassPack(address, room, null);
  const spoken = useLanguage();
  if (refused !== null || !message || !room || !pack)
    return (
      <InLanguage language={room ? languagesOf(room.settings.projector)[0]! : spoken} messages={messages}>
        <Notice refused={refused} />
      </InLanguage>
    );
  const desk = {
    address,
    room,
    pack,
    messages,
    languages: languagesOf(room.settings.projector),
    joinCode: message.joinCode,
    origins: reachableOrigins(reach, window.location.origin),
    aheadMs,
  };
  return (
    <ScreenProvider desk={desk}>
      <Phase state={state} />
    </ScreenProvider>
  );
}
