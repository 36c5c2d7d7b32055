'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { branchLengths } from '@/lib/run/run-document';
import { DecideScreen } from './decide/decide-screen';
import { RevealScreen } from './reveal/reveal-screen';
import { useRun } from './run-context';
import { RunHeader } from './run-header';
import { SCREENS, type ScreenName } from './screens';
import { SituationScreen } from './situation/situation-screen';

/** Screens that a game does not open with come when they are asked for. */
const BranchesScreen = dynamic(() => import('./branches/branches-screen').then((module) => module.BranchesScreen));
const EndScreen = dynamic(() => import('./debrief/end-screen').then((module) => module.EndScreen));
const WeightsScreen = dynamic(() => import('./weights/weights-screen').then((module) => module.WeightsScreen));
const WhyScreen = dynamic(() => import('./why/why-screen').then((module) => module.WhyScreen));

/** Shows a screen by name, or the reveal of the quarter just played. */
export type ShowScreen = (screen: ScreenName | 'reveal') => void;

const screenOf = (screen: ScreenName | 'reveal', show: ShowScreen): ReactNode => {
  switch (screen) {
    case 'situation':
      return <SituationScreen show={show} />;
    case 'decide':
      return <DecideScreen show={show} />;
    case 'reveal':
      return <RevealScreen show={show} />;
    case 'why':
      return <WhyScreen show={show} />;
    case 'branches':
      return <BranchesScreen show={show} />;
    case 'weights':
      return <WeightsScreen show={show} />;
    case 'end':
      return <EndScreen show={show} />;
  }
};

/** A run: its head, its tabs, and the screen in view. */
export function RunScreens() {
  const t = useTranslations('run');
  const { isOver, played, document, pack } = useRun();
  const [screen, setScreen] = useState<ScreenName | 'reveal'>(isOver ? 'end' : 'situation');
  const moved = useRef(false);
  const show = useCallback((next: ScreenName | 'reveal') => {
    moved.current = true;
    setScreen(next);
  }, []);
  const arrive = useCallback((section: HTMLElement | null) => {
    if (!section || !moved.current) return;
    section.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const shown = screen === 'reveal' && played.quarters.length === 0 ? 'situation' : screen;
  const hasEnd = branchLengths(document).some((quarters) => quarters >= pack.quarters);
  const open = SCREENS.filter((name) => (name === 'end' ? hasEnd : name !== 'decide' || !isOver));
  const view = shown === 'end' && !isOver ? 'ends' : shown;
  return (
    <div className="page">
      <RunHeader screens={open} screen={shown} show={show} />
      <section key={view} ref={arrive} tabIndex={-1} className="outline-none" aria-label={t(`screens.${shown}`)}>
        {screenOf(shown, show)}
      </section>
    </div>
  );
}
