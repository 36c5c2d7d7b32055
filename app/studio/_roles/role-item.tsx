'use client';

import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { Button } from '../../_components/button';
import { FaultCount } from '../_cards/fault-count';
import { useFaultCount } from '../_draft/use-draft-value';
import { asOptions, useSideNames } from '../_draft/use-names';
import { CheckField } from '../_fields/check-field';
import { PackText } from '../_fields/pack-text';
import { SelectField } from '../_fields/select-field';
import { TextField } from '../_fields/text-field';
import { useWord } from '../_fields/use-word';
import { ItemEnd, type ModelItem } from '../_model/item-end';
import { MattersField } from './matters-field';
import { RedLinesField } from './red-lines-field';

interface RoleItemProps extends ModelItem {
  readonly delegation: string;
}

function Office({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTranslations('studio.roles.roles');
  const word = useWord();
  const sides = useSideNames();
  const path = useMemo(() => ['pack', 'roles', id], [id]);
  const matters = useMemo(() => [...path, 'matters'], [path]);
  return (
    <>
      <div className="grid gap-4 @2xl:grid-cols-2">
        <TextField path={[...path, 'name']} label={t('name')} />
        <SelectField
          path={[...path, 'delegation']}
          label={t('delegation')}
          options={[...asOptions(sides), { value: 'observers', label: t('observers') }]}
        />
      </div>
      <CheckField path={[...path, 'head']}>{word('head')}</CheckField>
      <TextField path={[...path, 'goal']} label={t('goal')} help={word('goal')} rows={2} />
      <MattersField path={matters} name={name} />
    </>
  );
}

function RoleDetails({ id, name, at, count, onOpen }: RoleItemProps) {
  const t = useTranslations('studio.roles.roles');
  const word = useWord();
  const redLines = useMemo(() => ['pack', 'briefs', id, 'redLines'], [id]);
  return (
    <div className="mt-2 grid gap-4 border-hairline border-l-2 pl-4">
      <Office id={id} name={name} />
      <TextField path={['pack', 'briefs', id, 'text']} label={t('brief')} help={word('briefs')} rows={7} />
      <RedLinesField path={redLines} name={name} />
      <ItemEnd kind="role" id={id} name={name} at={at} count={count} onOpen={onOpen} />
    </div>
  );
}

/** One seat of a class: its office, and what it is told in this pack. */
export const RoleItem = memo(function RoleItem(item: RoleItemProps) {
  const { id, name, delegation, isOpen, onOpen } = item;
  const t = useTranslations('studio.roles.roles');
  const office = useFaultCount(`pack.yaml roles.${id}`);
  const brief = useFaultCount(`pack.yaml briefs.${id}`);
  return (
    <li className="border-hairline border-b py-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="min-w-40 flex-1 text-read">
          <PackText>{name}</PackText>
        </h3>
        <p className="text-small text-soft">{delegation}</p>
        <FaultCount errors={office.errors + brief.errors} warnings={office.warnings + brief.warnings} />
        <Button weight="quiet" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : id)}>
          {t(isOpen ? 'less' : 'more')}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {isOpen && <RoleDetails {...item} />}
    </li>
  );
});
