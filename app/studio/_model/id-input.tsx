'use client';

import type { ReactNode } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { INPUT } from '../../host/_parts/form/field';
import { useRefusal } from './use-refusal';

interface IdInputProps {
  readonly field: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly refusal: Refusal | null;
  readonly describedBy?: string;
  /** The button that takes what was typed. */
  readonly children: ReactNode;
}

/** Where an id is typed, with the button that takes it and why it was refused. */
export function IdInput({ field, typed, onType, refusal, describedBy, children }: IdInputProps) {
  const refusalText = useRefusal();
  return (
    <>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        <input
          id={field}
          type="text"
          value={typed}
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={describedBy}
          aria-invalid={refusal !== null || undefined}
          onChange={(event) => onType(event.target.value)}
          className={`${INPUT} w-56 max-w-full`}
        />
        {children}
      </div>
      {refusal && (
        <p role="alert" className="mt-1 text-caption text-worse">
          {refusalText(refusal)}
        </p>
      )}
    </>
  );
}
