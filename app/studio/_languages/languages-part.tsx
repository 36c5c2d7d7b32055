'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { leftoverJapanese } from '@/lib/authoring/leftover-japanese';
import { cardName, documentNames, shockName } from '@/lib/authoring/names';
import { isAt, placeOf } from '@/lib/authoring/places';
import { englishChangedSince } from '@/lib/authoring/stale-translations';
import { TEXT_GROUPS, type TextGroup, type TextSection } from '@/lib/authoring/text-section-readers';
import { textSections } from '@/lib/authoring/texts';
import type { Language } from '@/lib/model/closed-sets';
import { Tabs } from '../../_components/tabs';
import { CheckField } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';
import { useAtRest } from '../_fields/use-at-rest';
import { Leftovers } from './leftovers';
import { TextSectionItem, toDoIn } from './text-section-item';

/** Counts are told when whoever types pauses, not with each letter. */
const PAUSE_MS = 1_000;

const PARTS = ['pack', 'sides', 'indicators', 'tensions', 'crossImpacts', 'aims', 'roles', 'goals'] as const;

/** What a section is called: a card by its question, a part by its word. */
const useSectionName = (document: DraftDocument): ((section: TextSection) => string) => {
  const t = useTranslations('studio.languages');
  const language: Language = useLocale();
  return ({ group, id }) => {
    if (group === 'cards') return cardName(document, language, id);
    if (group === 'shocks') return shockName(document, language, id);
    const part = PARTS.find((known) => known === id);
    if (group !== 'sources' && part) return t(`parts.${part}`);
    return documentNames(document, language).find((known) => known.id === id)?.name ?? id;
  };
};

const holds = (section: TextSection, place: string): boolean =>
  section.texts.some(({ path, other }) =>
    [path, other].some((text) => isAt(placeOf(text), place) || isAt(place, placeOf(text))),
  );

/** Which group and section are in view; the way to a text opens its own. */
const useInView = (sections: readonly TextSection[]) => {
  const { at } = useWay();
  const [group, setGroup] = useState<TextGroup>('pack');
  const [opened, setOpened] = useState<string | null>('pack');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new way there opens a section, not each change of a text
  useEffect(() => {
    const asked = at === null ? undefined : sections.find((section) => holds(section, at));
    if (!asked) return;
    setGroup(asked.group);
    setOpened(asked.id);
  }, [at]);
  return { group, setGroup, opened, setOpened };
};

/** Every text of the pack, English and Japanese side by side. */
export function LanguagesPart() {
  const t = useTranslations('studio.languages');
  const parts = useTranslations('studio.parts');
  const { document, edits } = useDraft();
  const sections = useMemo(() => textSections(document), [document]);
  const stale = useMemo(
    () =>
      englishChangedSince(
        edits,
        sections.flatMap(({ texts }) => texts),
      ),
    [edits, sections],
  );
  const leftovers = useMemo(() => leftoverJapanese(document), [document]);
  const nameOf = useSectionName(document);
  const [onlyToDo, setOnlyToDo] = useState(false);
  const { group, setGroup, opened, setOpened } = useInView(sections);
  const { missing, changed, count } = toDoIn(sections, stale);
  const counted = useAtRest(t('count', { missing, changed, count }), PAUSE_MS);
  const contentOf = (known: TextGroup) => {
    const own = sections.filter((section) => section.group === known);
    const shown = own.filter((section) => !onlyToDo || toDoIn([section], stale).toDo > 0 || section.id === opened);
    if (shown.length === 0) return <p className="text-small text-soft">{t('noneToDo')}</p>;
    return (
      <ul>
        {shown.map((section) => (
          <TextSectionItem
            key={section.id}
            section={section}
            name={nameOf(section)}
            stale={stale}
            onlyToDo={onlyToDo}
            isOpen={section.id === opened}
            onOpen={setOpened}
          />
        ))}
      </ul>
    );
  };
  return (
    <div className="@container">
      <h2 className="text-h2">{parts('languages')}</h2>
      <p className="measure mt-1 text-soft">{t('lead')}</p>
      <div className="my-2 flex flex-wrap items-center gap-x-8">
        <p aria-live="polite" className="text-small">
          {counted}
        </p>
        <CheckField checked={onlyToDo} onChange={setOnlyToDo}>
          {t('onlyToDo')}
        </CheckField>
      </div>
      <Tabs
        label={parts('languages')}
        value={group}
        onValueChange={(next) => setGroup(TEXT_GROUPS.find((known) => known === next) ?? 'pack')}
        tabs={TEXT_GROUPS.map((value) => {
          const own = sections.filter((section) => section.group === value);
          const { toDo } = toDoIn(own, stale);
          const label = toDo > 0 ? t('groupToDo', { group: t(`groups.${value}`), toDo }) : t(`groups.${value}`);
          return { value, label, content: value === group ? contentOf(value) : null };
        })}
      />
      <Leftovers leftovers={leftovers} />
    </div>
  );
}
