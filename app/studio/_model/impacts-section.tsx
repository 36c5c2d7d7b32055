'use client';

import { useTranslations } from 'next-intl';
import { listAt } from '@/lib/authoring/json';
import { addCrossImpact } from '@/lib/authoring/model-edits';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { useIndicatorNames } from '../_draft/use-names';
import { useWay } from '../_editor/use-way';
import { WayLink } from '../_editor/way-link';
import { AddButton } from '../_fields/add-button';
import { useListActions } from '../_fields/list-actions';
import { WordList } from '../_fields/word-list';
import { ImpactMatrix } from './impact-matrix';
import { IMPACTS, ImpactRow } from './impact-row';
import { StabilityNote } from './stability-note';

/** What indicators do to one another, one by one and as a matrix; the same as the causal map shows. */
export function ImpactsSection() {
  const t = useTranslations('studio.model.impacts');
  const { hrefOf } = useWay();
  const edit = useEdit();
  const actions = useListActions(IMPACTS);
  const indicators = useIndicatorNames();
  const count = useDraftValue((document) => listAt(document, IMPACTS).length);
  const add = (): void => {
    const [from, to] = indicators;
    if (from && to) edit((document) => addCrossImpact(document, from.id, to.id));
  };
  return (
    <section aria-label={t('title')} className="@container">
      <p className="measure text-soft">
        {t('lead')}{' '}
        <WayLink href={hrefOf('map')} className="text-link">
          {t('toMap')}
        </WayLink>
      </p>
      <StabilityNote />
      <WordList
        words={[
          [t('title'), 'crossImpact'],
          [t('perQuarter'), 'perQuarter'],
          [t('evidence'), 'evidence'],
        ]}
      />
      <ol className="mt-2">
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cross-impacts have nothing but their place
          <ImpactRow key={at} at={at} count={count} actions={actions} />
        ))}
      </ol>
      <AddButton onAdd={add} disabled={indicators.length < 2}>
        {t('add')}
      </AddButton>
      <ImpactMatrix indicators={indicators} />
    </section>
  );
}
