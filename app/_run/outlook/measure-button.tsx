'use client';

import dynamic from 'next/dynamic';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import type { Measure } from './use-measures';

const MeasurePanel = dynamic(() => import('./measure-panel').then((module) => module.MeasurePanel), { ssr: false });

const Context = createContext<(measure: Measure) => void>(() => undefined);

/** Lets the measures named below it be opened beside the page, with their futures. */
export function MeasureBook({ outlook, children }: { outlook: ProjectionAnswer | null; children: ReactNode }) {
  const [measure, setMeasure] = useState<Measure | null>(null);
  const [open, setOpen] = useState(false);
  const show = useMemo(
    () => (next: Measure) => {
      setMeasure(next);
      setOpen(true);
    },
    [],
  );
  return (
    <Context value={show}>
      {children}
      {measure && <MeasurePanel measure={measure} outlook={outlook} open={open} onOpenChange={setOpen} />}
    </Context>
  );
}

/** The name of a measure, which opens its futures. */
export function MeasureButton({ measure, children }: { measure: Measure; children: ReactNode }) {
  const show = useContext(Context);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => show(measure)}
      className="min-h-6 cursor-pointer pointer-coarse:min-h-10 text-left underline decoration-hairline decoration-1 underline-offset-4 hover:decoration-current"
    >
      {children}
    </button>
  );
}
