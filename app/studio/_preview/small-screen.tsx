'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** The width at which the projector is set, px: its 48 rem on a page whose rem is 16 px. */
const SET_WIDTH = 768;

/** Shows the class projector as large as there is room for it, with everything on it where a class would see it. */
export function SmallScreen({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setScale(element.clientWidth / SET_WIDTH);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={frame} className="screen-small border border-edge">
      <div style={{ transform: `scale(${scale})` }}>{children}</div>
    </div>
  );
}
