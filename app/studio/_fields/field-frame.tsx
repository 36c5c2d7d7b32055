'use client';

import type { ReactNode } from 'react';
import { FaultText, faultColour, faultKey } from './faults';
import type { Place } from './use-place';

interface FieldFrameProps {
  readonly place: Place;
  readonly label: ReactNode;
  /** What the word means, in a sentence. */
  readonly help?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What a field's control is described by. */
export const describedBy = ({ id, issues }: Place, help: ReactNode): string | undefined =>
  [help ? `${id}-help` : '', issues.length > 0 ? `${id}-issues` : ''].filter(Boolean).join(' ') || undefined;

/** A field with its name above and what is wrong with it below. */
export function FieldFrame({ place, label, help, className = '', children }: FieldFrameProps) {
  return (
    <div className={`flex flex-col ${className}`}>
      <label htmlFor={place.id} className="block text-small text-soft">
        {label}
      </label>
      {help && (
        <p id={`${place.id}-help`} className="measure text-caption text-soft">
          {help}
        </p>
      )}
      {children}
      {place.issues.length > 0 && (
        <ul id={`${place.id}-issues`} className="mt-1 text-caption">
          {place.issues.map((issue) => (
            <li key={faultKey(issue)} className={faultColour(issue)}>
              <FaultText issue={issue} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
