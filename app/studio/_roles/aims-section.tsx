'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { SideName, type SidePlace } from '../../_components/side-name';
import { useSideNames } from '../_draft/use-names';
import { TextField } from '../_fields/text-field';
import { useWord } from '../_fields/use-word';
import { RedLinesField } from './red-lines-field';

function Aim({ id, name, at }: { readonly id: string; readonly name: string; readonly at: number }) {
  const t = useTranslations('studio.roles.aims');
  const word = useWord();
  const redLines = useMemo(() => ['pack', 'aims', id, 'redLines'], [id]);
  return (
    <section className="border-hairline border-b py-4">
      <h3 className="text-h3">
        <SideName place={at as SidePlace}>{name}</SideName>
      </h3>
      <TextField path={['pack', 'aims', id, 'text']} label={t('text')} help={word('aims')} rows={2} className="my-3" />
      <RedLinesField path={redLines} name={name} />
    </section>
  );
}

/** What each side is asked to achieve, and what it must not let happen. */
export function AimsSection() {
  const sides = useSideNames();
  return sides.map(({ id, name }, at) => <Aim key={id} id={id} name={name} at={at} />);
}
