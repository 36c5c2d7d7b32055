'use client';

import { useTranslations } from 'next-intl';
import { BOTH } from '@/lib/model/closed-sets';
import { BandScale } from '../../_components/band-scale';
import { useStudent } from '../class-context';
import type { MovedTension } from '../moved-because';

/** Tensions shown at once; the screen of causes tells all that moved. */
const SHOWN = 5;

/** Where the tensions that moved most stand now; the marker travels from where they stood. */
export function MovedScales({ moved }: { moved: readonly MovedTension[] }) {
  const t = useTranslations('outlook');
  const { pack, texts } = useStudent();
  const feltBy = (tension: string): string => {
    const by = pack.pack.tensions.find(({ id }) => id === tension)?.feltBy ?? BOTH;
    return by === BOTH ? t('feltByBoth') : texts.sides[by]!.name;
  };
  return (
    <ul className="mt-3 space-y-3">
      {moved.slice(0, SHOWN).map(({ tension, before, after }) => (
        <li key={tension}>
          <BandScale name={texts.tensions[tension]!.name} note={feltBy(tension)} now={after} before={before} />
        </li>
      ))}
    </ul>
  );
}
