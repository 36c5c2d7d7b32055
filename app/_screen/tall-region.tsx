import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How closely a part is set, step by step; past the last it scrolls. */
const SETTINGS = ['', 'screen-closer', 'screen-closer screen-smaller'] as const;

const nextSetting = (before: number, { scrollHeight, clientHeight }: HTMLElement): number =>
  scrollHeight > clientHeight + 1 ? Math.min(before + 1, SETTINGS.length) : Math.min(before, SETTINGS.length - 1);

/** A part of the screen that is set closer where it is too tall; where that is not enough it scrolls, and can be reached by keyboard. */
export function TallRegion({ className, children }: { className: string; children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [setting, setSetting] = useState(0);
  const measure = (): void => {
    const element = region.current;
    if (element) setSetting((before) => nextSetting(before, element));
  };
  // After each render, since what is set closer may fit or not without any box of its own changing its size.
  useLayoutEffect(measure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the boxes are watched once; measuring reads what is there.
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const watch = new ResizeObserver(measure);
    for (const watched of [element, ...element.children]) watch.observe(watched);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={region}
      tabIndex={setting === SETTINGS.length ? 0 : undefined}
      className={`${className} ${SETTINGS[setting] ?? SETTINGS.at(-1)}`}
    >
      {children}
    </div>
  );
}
