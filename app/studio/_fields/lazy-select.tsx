'use client';

import { useState } from 'react';

interface LazySelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
  readonly className?: string;
}

/** A choice in a long table: what may be chosen is only written out once it is reached, so that hundreds cost little. */
export function LazySelect({ name, value, options, onPick, className = '' }: LazySelectProps) {
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  const chosen = options.find((option) => option.value === value) ?? { value, label: value };
  const shown = isReached && options.some((option) => option.value === value) ? options : [chosen];
  return (
    <select
      aria-label={name}
      value={value}
      onFocus={reach}
      onPointerDown={reach}
      onChange={(event) => onPick(event.target.value)}
      className={`min-h-9 w-full cursor-pointer rounded-sm border border-transparent bg-transparent px-1 hover:border-edge focus:border-edge ${className}`}
    >
      {(isReached && shown.length === 1 ? [chosen, ...options] : shown).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
