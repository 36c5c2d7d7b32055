'use client';

import { useLocale, useTranslations } from 'next-intl';
import { findAt, objectAt } from '@/lib/authoring/json';
import { addRole } from '@/lib/authoring/model-edits';
import type { Named } from '@/lib/authoring/names';
import { useDraftValue } from '../_draft/use-draft-value';
import { useSideNames } from '../_draft/use-names';
import { useWord } from '../_fields/use-word';
import { AddById } from '../_model/add-by-id';
import { useOpened } from '../_model/use-opened';
import { RoleItem } from './role-item';

interface Role extends Named {
  readonly delegation: string;
}

/** The roles in the reader's language, each with its delegation. */
const useRoles = (): readonly Role[] => {
  const language = useLocale();
  const roles = useDraftValue(({ pack }) => pack.roles);
  const japanese = useDraftValue(({ ja }) => ja.roles);
  const holder = { roles: roles ?? {}, ja: japanese ?? {} };
  return Object.keys(objectAt(holder, ['roles'])).map((id) => {
    const said = [
      ...(language === 'ja' ? [findAt(holder, ['ja', id, 'name'])] : []),
      findAt(holder, ['roles', id, 'name']),
    ];
    const name = said.find((text) => typeof text === 'string' && text !== '');
    return { id, name: String(name ?? id), delegation: String(findAt(holder, ['roles', id, 'delegation']) ?? '') };
  });
};

/** The seats of a class, in the order in which they are filled. */
export function RolesSection() {
  const t = useTranslations('studio.roles.roles');
  const word = useWord();
  const sides = useSideNames();
  const roles = useRoles();
  const [opened, setOpened] = useOpened(['roles', 'briefs']);
  const delegationName = (id: string): string =>
    id === 'observers' ? t('observers') : (sides.find((side) => side.id === id)?.name ?? id);
  return (
    <>
      <p className="measure text-soft">
        {word('roles')} {roles.length === 0 && t('none')}
      </p>
      <ul className="mt-2">
        {roles.map(({ id, name, delegation }, at) => (
          <RoleItem
            key={id}
            id={id}
            name={name}
            delegation={delegationName(delegation)}
            at={at}
            count={roles.length}
            isOpen={opened === id}
            onOpen={setOpened}
          />
        ))}
      </ul>
      <AddById
        add={t('add')}
        make={(document, id) => addRole(document, id, sides[0]?.id ?? 'observers')}
        onAdded={setOpened}
      />
    </>
  );
}
