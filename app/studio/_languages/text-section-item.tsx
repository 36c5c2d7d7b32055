'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { placeOf } from '@/lib/authoring/places';
import type { TextSection } from '@/lib/authoring/texts';
import { Button } from '../../_components/button';
import { TextRow } from './text-row';

interface TextSectionItemProps {
  readonly section: TextSection;
  readonly name: string;
  readonly onlyMissing: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
}

const missingIn = ({ texts }: TextSection): readonly string[] =>
  texts.filter(({ state }) => state === 'missing').map(({ other }) => placeOf(other));

/** Texts that are in view: where only the missing ones are, those that were so at first stay while one writes them. */
function Rows({ section, onlyMissing }: { readonly section: TextSection; readonly onlyMissing: boolean }) {
  const [atFirst] = useState(() => new Set(missingIn(section)));
  const shown = section.texts.filter(
    ({ state, other }) => !onlyMissing || state === 'missing' || atFirst.has(placeOf(other)),
  );
  return (
    <ul className="mt-1">
      {shown.map((text) => (
        <TextRow key={placeOf(text.path)} text={text} />
      ))}
    </ul>
  );
}

/** The texts of one card, shock, document or part; written out once it is opened. */
export function TextSectionItem({ section, name, onlyMissing, isOpen, onOpen }: TextSectionItemProps) {
  const t = useTranslations('studio.languages');
  const missing = missingIn(section).length;
  const place = section.group === 'cards' || section.group === 'shocks' ? `ja.yaml ${section.group}.${section.id}` : '';
  return (
    <li className="border-hairline border-b py-1.5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="min-w-48 flex-1 text-read" {...(place !== '' && { 'data-place': place, tabIndex: -1 })}>
          {name}
        </h3>
        <p className={`text-small ${missing > 0 ? 'text-worse' : 'text-soft'}`}>
          {t('count', { missing, count: section.texts.length })}
        </p>
        <Button weight="quiet" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : section.id)}>
          {t(isOpen ? 'fold' : 'open')}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {isOpen && <Rows key={String(onlyMissing)} section={section} onlyMissing={onlyMissing} />}
    </li>
  );
}
