'use client';

import type { CitingPlace } from '@/lib/authoring/citations';
import { placeOf } from '@/lib/authoring/places';
import { useWay } from '../_editor/use-way';
import { useCitingName } from './use-citing-name';

/** What cites something, each with the way to it. */
export function CitingList({ places }: { readonly places: readonly CitingPlace[] }) {
  const nameOf = useCitingName();
  const { goTo } = useWay();
  return (
    <ul className="text-small">
      {places.map(({ path, citing }) => {
        const place = placeOf(path);
        return (
          <li key={place}>
            <button
              type="button"
              onClick={() => goTo(place)}
              className="min-h-6 cursor-pointer py-0.5 text-left text-link"
            >
              {nameOf(citing)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
