'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { shockName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { duplicateShock, removeShock, renameShock } from '@/lib/authoring/shocks';
import { useDraft } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { CitationsField } from '../_effects/citations-field';
import { EffectList } from '../_effects/effect-list';
import { TextField } from '../_fields/text-field';
import { FileActions } from '../_ids/file-actions';
import { Chances } from './chances';

/** One shock as a form: its news, when it may strike and did, what it does, and what it rests on. */
export function ShockForm({ id }: { readonly id: string }) {
  const t = useTranslations('studio.shocks');
  const language = useLocale();
  const { document } = useDraft();
  const { hrefOf } = useWay();
  const name = shockName(document, language, id);
  const effects = useMemo(() => ['shocks', id, 'effects'], [id]);
  return (
    <article aria-labelledby="shock-title">
      <WayLink href={hrefOf('shocks')} className="inline-block py-1.5 text-small text-link">
        {t('all')}
      </WayLink>
      <h2 id="shock-title" className="mt-1 text-h2" data-place={placeOf(['shocks', id])} tabIndex={-1}>
        {name}
      </h2>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <p className="text-caption text-soft">{id}</p>
        <FileActions
          part="shocks"
          id={id}
          name={name}
          duplicate={duplicateShock}
          remove={removeShock}
          rename={renameShock}
        />
      </div>
      <section aria-label={t('newsPart')} className="mt-2 space-y-3 border-hairline border-t pt-4">
        <TextField path={['shocks', id, 'headline']} label={t('headline')} />
        <TextField path={['shocks', id, 'news']} label={t('news')} rows={4} />
        <CitationsField path={['shocks', id, 'sources']} claim={t('theShock')} />
      </section>
      <Chances id={id} />
      <section className="mt-6 border-hairline border-t pt-2">
        <EffectList path={effects} card={null} level={3} title={t('effects')} help={t('effectsHelp')} />
      </section>
    </article>
  );
}
