'use client';

import { useTranslations } from 'next-intl';
import { findAt, type Path } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { evenedWeights, sumOfWeights } from '@/lib/authoring/weights';
import { Button } from '../../_components/button';
import { useDraftValue, useEdit, useFaults } from '../_draft/use-draft-value';
import { Faults } from '../_fields/faults';
import { useAtRest } from '../_fields/use-at-rest';

/** Sums closer to 1 than this are 1, as the loader sees it. */
const TOLERANCE = 1e-6;

/** The sum is told when whoever types pauses, not with each digit. */
const PAUSE_MS = 800;

/** What some weights sum to, and what makes it 1. */
export function WeightSum({ path, name }: { readonly path: Path; readonly name: string }) {
  const t = useTranslations('studio.model.weights');
  const edit = useEdit();
  const sum = useDraftValue((document) => sumOfWeights(findAt(document, path)));
  const place = placeOf(path);
  const faults = useFaults(place).filter(({ code }) => code !== 'weights-sum');
  const isOne = Math.abs(sum - 1) <= TOLERANCE;
  const said = useAtRest(t(isOne ? 'sum' : 'sumOff', { sum }), PAUSE_MS);
  const even = (): void => {
    edit((document) => [{ op: 'set', path, value: evenedWeights(findAt(document, path)) }]);
  };
  return (
    <div data-place={place} tabIndex={-1} className="text-small">
      <p aria-live="polite" className={isOne ? 'text-soft' : 'font-semibold text-worse'}>
        {said}
      </p>
      {!isOne && (
        <Button weight="quiet" className="-ml-2 text-left" onClick={even}>
          {t('even')}
          <span className="sr-only">: {name}</span>
        </Button>
      )}
      <Faults issues={faults} />
    </div>
  );
}
