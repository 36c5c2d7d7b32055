'use client';

import { useTranslations } from 'next-intl';
import { pathOfPlace } from '@/lib/authoring/places';
import { Tabs } from '../../_components/tabs';
import { useWay } from '../_editor/use-way';
import { AimsSection } from './aims-section';
import { ClassSection } from './class-section';
import { RolesSection } from './roles-section';

const SECTIONS = { aims: <AimsSection />, roles: <RolesSection />, class: <ClassSection /> };
const SECTION_NAMES = ['aims', 'roles', 'class'] as const;
type Section = (typeof SECTION_NAMES)[number];

/** The section in which a place of the pack is written. */
const sectionOf = (place: string): Section => {
  const part = pathOfPlace(place)[1];
  if (part === 'roles' || part === 'briefs') return 'roles';
  return part === 'class' ? 'class' : 'aims';
};

/** What is asked of the sides, of each seat of a class, and of the class. */
export function RolesPart() {
  const t = useTranslations('studio.roles');
  const parts = useTranslations('studio.parts');
  const { at, open, go } = useWay();
  const asked = SECTION_NAMES.find((name) => name === open);
  const section = at === null ? (asked ?? 'aims') : sectionOf(at);
  return (
    <div className="@container">
      <h2 className="mb-3 text-h2">{parts('roles')}</h2>
      <Tabs
        label={parts('roles')}
        value={section}
        onValueChange={(next) => go('roles', next)}
        tabs={SECTION_NAMES.map((value) => ({ value, label: t(`sections.${value}`), content: SECTIONS[value] }))}
      />
    </div>
  );
}
