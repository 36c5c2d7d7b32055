'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { shockName } from '@/lib/authoring/names';
import { placeOf } from '@/lib/authoring/places';
import { duplicateShock, removeShock, renameShock } from '@/lib/authoring/shocks';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useTellRemoved } from '../_editor/removed-line';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { CitationsField } from '../_effects/citations-field';
import { EffectList } from '../_effects/effect-list';
import { TextField } from '../_fields/text-field';
import { IdDialog } from '../_ids/id-dialog';
import { Chances } from './chances';

function ShockActions({ id }: { readonly id: string }) {
  const t = useTranslations('studio.shocks');
  const { document } = useDraft();
  const edit = useEdit();
  const { go } = useWay();
  const language = useLocale();
  const tellRemoved = useTellRemoved();
  const [isRenaming, setRenaming] = useState(false);
  const duplicate = (): void => {
    const copy = duplicateShock(document, id);
    if (edit(() => copy.changes)) go('shocks', copy.id);
  };
  const remove = (): void => {
    tellRemoved(shockName(document, language, id));
    if (edit((now) => removeShock(now, id))) go('shocks');
  };
  const rename = (to: string): void => {
    if (edit((now) => renameShock(now, id, to))) go('shocks', to);
  };
  return (
    <div className="-ml-2 flex flex-wrap gap-x-1">
      <Button weight="quiet" onClick={() => setRenaming(true)}>
        {t('rename')}
      </Button>
      <Button weight="quiet" onClick={duplicate}>
        {t('duplicate')}
      </Button>
      <Button weight="quiet" onClick={remove}>
        {t('remove')}
      </Button>
      {isRenaming && (
        <IdDialog
          title={t('rename')}
          submit={t('renameSubmit')}
          taken={Object.keys(document.shocks).filter((known) => known !== id)}
          start={{ id }}
          onDone={(asked) => rename(asked.id)}
          onClose={() => setRenaming(false)}
        />
      )}
    </div>
  );
}

/** One shock as a form: its news, when it may strike and did, what it does, and what it rests on. */
export function ShockForm({ id }: { readonly id: string }) {
  const t = useTranslations('studio.shocks');
  const language = useLocale();
  const { document } = useDraft();
  const { hrefOf } = useWay();
  const effects = useMemo(() => ['shocks', id, 'effects'], [id]);
  return (
    <article aria-labelledby="shock-title">
      <WayLink href={hrefOf('shocks')} className="inline-block py-1.5 text-small text-link">
        {t('all')}
      </WayLink>
      <h2 id="shock-title" className="mt-1 text-h2" data-place={placeOf(['shocks', id])} tabIndex={-1}>
        {shockName(document, language, id)}
      </h2>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <p className="text-caption text-soft">{id}</p>
        <ShockActions id={id} />
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
