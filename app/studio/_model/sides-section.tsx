'use client';

import { useTranslations } from 'next-intl';
import { SideName, type SidePlace } from '../../_components/side-name';
import { asOptions, useIndicatorNames, useSideNames } from '../_draft/use-names';
import { NumberField } from '../_fields/number-field';
import { SelectField } from '../_fields/select-field';
import { TextField } from '../_fields/text-field';
import { useWord } from '../_fields/use-word';
import { RenameField } from './rename-field';

const CAPITAL_NUMBERS = ['start', 'max', 'base', 'slope'] as const;

function Side({ id, name, at }: { readonly id: string; readonly name: string; readonly at: number }) {
  const t = useTranslations('studio.model.sides');
  const word = useWord();
  const indicators = useIndicatorNames();
  const capital = ['pack', 'politicalCapital', id];
  return (
    <section className="border-hairline border-b py-4">
      <h3 className="text-h3">
        <SideName place={at as SidePlace}>{name}</SideName>
      </h3>
      <div className="mt-2 grid gap-4 @2xl:grid-cols-2">
        <TextField path={['pack', 'sides', at, 'name']} label={t('name')} help={word('sides')} />
        <RenameField kind="side" id={id} />
      </div>
      <fieldset className="mt-4">
        <legend className="text-small font-semibold">{t('capital')}</legend>
        <p className="measure text-caption text-soft">{word('politicalCapital')}</p>
        <div className="mt-2 grid gap-4 @2xl:grid-cols-2">
          {CAPITAL_NUMBERS.map((key) => (
            <NumberField key={key} path={[...capital, key]} label={t(key)} help={word(key)} step={0.5} />
          ))}
          <SelectField
            path={[...capital, 'home']}
            label={t('home')}
            help={word('home')}
            options={asOptions(indicators)}
          />
        </div>
      </fieldset>
    </section>
  );
}

/** The two sides, what they may spend, and how firmly the computer plays them. */
export function SidesSection() {
  const t = useTranslations('studio.model.sides');
  const word = useWord();
  const sides = useSideNames();
  return (
    <section aria-label={t('title')} className="@container">
      {sides.map(({ id, name }, at) => (
        <Side key={id} id={id} name={name} at={at} />
      ))}
      <div className="pt-4">
        <NumberField
          path={['pack', 'counterpartLambda']}
          label={t('counterpartLambda')}
          help={word('counterpartLambda')}
          usual={5}
          min={0.1}
          step={0.5}
        />
      </div>
    </section>
  );
}
