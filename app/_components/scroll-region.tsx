'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A region that scrolls sideways where it is too wide for the screen, and then can be reached by keyboard. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const region = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section
      ref={region}
      aria-label={label}
      tabIndex={overflows ? 0 : undefined}
      className="relative overflow-x-auto print:overflow-visible"
    >
      {children}
    </section>
  );
}
