import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A part of the screen that scrolls where it is too tall for it, and then can be reached by keyboard. */
export function TallRegion({ className, children }: { className: string; children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setOverflows(element.scrollHeight > element.clientHeight));
    for (const watched of [element, ...element.children]) watch.observe(watched);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={region} tabIndex={overflows ? 0 : undefined} className={className}>
      {children}
    </div>
  );
}
