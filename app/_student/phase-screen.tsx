'use client';

import { useStudent } from './class-context';
import { BecauseScreen } from './phases/because';
import { BriefScreen } from './phases/brief';
import { DebriefScreen } from './phases/debrief';
import { LobbyScreen } from './phases/lobby';
import { ObserveScreen } from './phases/observe';
import { PredictScreen } from './phases/predict';
import { RevealScreen } from './phases/reveal';
import { TableScreen } from './phases/table';

/** The screen of the phase that the class stands in. */
export function PhaseScreen() {
  const { room, side } = useStudent();
  switch (room.place.phase) {
    case 'lobby':
      return <LobbyScreen />;
    case 'brief':
      return <BriefScreen />;
    case 'discuss':
    case 'choose':
      return side === null ? <ObserveScreen /> : <TableScreen side={side} />;
    case 'predict':
      return <PredictScreen />;
    case 'reveal':
      return <RevealScreen />;
    case 'because':
      return <BecauseScreen />;
    default:
      return <DebriefScreen />;
  }
}
