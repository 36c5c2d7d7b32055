import { useCallback, useEffect, useState } from 'react';

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** A place among so many steps, moved by left and right, by the page keys (and so by a presenter's remote), or by `go`. */
export const useSteps = (steps: number) => {
  const [wished, setWished] = useState(0);
  const at = Math.min(wished, steps - 1);
  const go = useCallback(
    (by: number) => setWished((now) => Math.min(steps - 1, Math.max(0, Math.min(now, steps - 1) + by))),
    [steps],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(by);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [go]);
  return { at, go };
};
