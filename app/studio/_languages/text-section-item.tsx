'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { placeOf } from '@/lib/authoring/places';
import type { DraftText } from '@/lib/authoring/text-reader';
import type { TextSection } from '@/lib/authoring/text-section-readers';
import { Button } from '../../_components/button';
import { PackText } from '../_fields/pack-text';
import { TextRow } from './text-row';

interface TextSectionItemProps {
  readonly section: TextSection;
  readonly name: string;
  /** Places of English texts that changed after their Japanese was written. */
  readonly stale: ReadonlySet<string>;
  readonly onlyToDo: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
}

/** How many texts of sections have no Japanese, and how many one from before their English changed. */
export const toDoIn = (sections: readonly TextSection[], stale: ReadonlySet<string>) => {
  const texts = sections.flatMap((section) => section.texts);
  const missing = texts.filter(({ state }) => state === 'missing').length;
  const changed = texts.filter(({ path }) => stale.has(placeOf(path))).length;
  return { missing, changed, toDo: missing + changed, count: texts.length };
};

type RowsProps = Pick<TextSectionItemProps, 'section' | 'stale' | 'onlyToDo'>;

/** Texts that are in view: where only those to do are, those that were so at first stay while one writes them. */
function Rows({ section, stale, onlyToDo }: RowsProps) {
  const isToDo = ({ state, path }: DraftText): boolean => state === 'missing' || stale.has(placeOf(path));
  const [atFirst] = useState(() => new Set(section.texts.filter(isToDo).map(({ other }) => placeOf(other))));
  const shown = section.texts.filter((text) => !onlyToDo || isToDo(text) || atFirst.has(placeOf(text.other)));
  return (
    <ul className="mt-1">
      {shown.map((text) => (
        <TextRow key={placeOf(text.path)} text={text} isStale={stale.has(placeOf(text.path))} />
      ))}
    </ul>
  );
}

/** The texts of one card, shock, document or part; written out once it is opened. */
export function TextSectionItem({ section, name, stale, onlyToDo, isOpen, onOpen }: TextSectionItemProps) {
  const t = useTranslations('studio.languages');
  const { missing, changed, toDo, count } = toDoIn([section], stale);
  const place = section.group === 'cards' || section.group === 'shocks' ? `ja.yaml ${section.group}.${section.id}` : '';
  return (
    <li className="border-hairline border-b py-1.5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="min-w-48 flex-1 text-read" {...(place !== '' && { 'data-place': place, tabIndex: -1 })}>
          <PackText>{name}</PackText>
        </h3>
        <p className={`text-small ${toDo > 0 ? 'text-worse' : 'text-soft'}`}>
          {t('count', { missing, changed, count })}
        </p>
        <Button weight="quiet" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : section.id)}>
          {t(isOpen ? 'fold' : 'open')}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {isOpen && <Rows key={String(onlyToDo)} section={section} stale={stale} onlyToDo={onlyToDo} />}
    </li>
  );
}
