'use client';

import type { ReactNode } from 'react';
import { Button } from '../../_components/button';
import { followAdded } from './follow-focus';

interface AddButtonProps {
  readonly onAdd: () => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** Adds a member to the list right before it, and puts the focus into what was added. */
export function AddButton({ onAdd, disabled = false, children }: AddButtonProps) {
  return (
    <Button
      weight="quiet"
      className="mt-1 -ml-2"
      disabled={disabled}
      onClick={({ currentTarget }) => {
        followAdded(currentTarget.previousElementSibling);
        onAdd();
      }}
    >
      {children}
    </Button>
  );
}
