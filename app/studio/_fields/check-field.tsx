'use client';

import type { ReactNode } from 'react';
import type { Path } from '@/lib/authoring/json';
import { usePlace } from './use-place';

/** Something of the draft that is so or not; what is not so is left out of the file. */
export function CheckField({ path, children }: { readonly path: Path; readonly children: ReactNode }) {
  const place = usePlace(path);
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2.5 text-small">
      <input
        type="checkbox"
        data-place={place.name}
        checked={place.value === true}
        onChange={(event) => place.set(event.target.checked ? true : undefined)}
        className="size-4.5 shrink-0 accent-ink"
      />
      <span>{children}</span>
    </label>
  );
}
