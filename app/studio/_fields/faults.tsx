'use client';

import type { Issue } from '@/lib/model/refusal';
import { useProblemText } from '../_editor/use-problem-text';

/** What one fault says, in the reader's language. */
export function FaultText({ issue }: { readonly issue: Issue }) {
  const { message, hint } = useProblemText()(issue);
  return (
    <>
      {message} {hint}
    </>
  );
}

/** Tells one fault from the others at its place. */
export const faultKey = ({ code, message }: Issue): string => `${code} ${message}`;

/** The colour of a fault: errors keep a pack from being played. */
export const faultColour = ({ severity }: Issue): string => (severity === 'error' ? 'text-worse' : 'text-soft');

/** What is wrong at a place that no field of its own shows, a paragraph each. */
export function Faults({ issues, className = '' }: { readonly issues: readonly Issue[]; readonly className?: string }) {
  return issues.map((issue) => (
    <p key={faultKey(issue)} className={`text-caption ${faultColour(issue)} ${className}`}>
      <FaultText issue={issue} />
    </p>
  ));
}
