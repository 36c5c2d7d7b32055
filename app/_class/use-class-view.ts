'use client';

import { useEffect, useState } from 'react';
import { type ClassAddress, tellPresence } from '../_data/class-sessions';
import { ClassLine, type ClassLink } from './class-line';

const listen = (line: ClassLine, address: ClassAddress): (() => void) => {
  const tellVisibility = () => {
    if (address.kind === 'session' && address.as === 'seat') void tellPresence(address.id, !document.hidden);
  };
  const wake = () => line.wake();
  const turn = () => {
    tellVisibility();
    if (!document.hidden) line.wake();
  };
  document.addEventListener('visibilitychange', turn);
  window.addEventListener('pageshow', wake);
  const check = () => line.check();
  window.addEventListener('online', wake);
  window.addEventListener('offline', check);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    window.removeEventListener('pageshow', wake);
    window.removeEventListener('online', wake);
    window.removeEventListener('offline', check);
  };
};

const NO_WORD: ClassLink = { message: null, state: 'live', refused: null, aheadMs: 0 };

/** Keeps a screen up to date with its class. The address must be the same object from render to render. */
export const useClassView = (address: ClassAddress): ClassLink => {
  const [link, setLink] = useState<ClassLink>(NO_WORD);
  useEffect(() => {
    const line = new ClassLine(address, setLink);
    const stop = listen(line, address);
    return () => {
      stop();
      line.close();
    };
  }, [address]);
  return link;
};
