'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Driven } from '@/lib/run/debrief-drivers';
import { measureKey } from '@/lib/run/measure';
import { useCitationName } from '../../_components/use-citation-name';
import { useMeasureName } from '../branches/use-measure-name';
import { signed } from '../outlook/signed';
import { useCauseText } from '../reveal/use-cause-text';
import { useRun } from '../run-context';

/** The largest cause that is somebody's doing or a shock, and what it rests on. */
function Driver({ driven }: { driven: Driven }) {
  const t = useTranslations('debrief.sheet');
  const citationName = useCitationName();
  const grade = useTranslations('evidence');
  const format = useFormatter();
  const name = useMeasureName();
  const { causeText, whyText } = useCauseText();
  const { texts } = useRun();
  const cause = driven.causes.find(({ effects }) => effects.length > 0);
  const effect = cause?.effects[0];
  if (!cause || !effect) return null;
  const sources = effect.effect.because.map(({ document, paragraphs }) =>
    citationName(texts.documents[document]!.short, paragraphs),
  );
  return (
    <li>
      <p>
        {t.rich('driven', {
          name: name(driven.measure),
          start: driven.start.toFixed(1),
          end: driven.end.toFixed(1),
          cause: causeText(cause.cause),
          points: signed(cause.points),
          figure: (chunks) => <strong>{chunks}</strong>,
        })}
      </p>
      <p className="sheet-soft">
        {t('basis', {
          why: whyText(effect) ?? '',
          grade: grade(`${effect.effect.evidence}.word`),
          sources: format.list(sources),
        })}
      </p>
    </li>
  );
}

/** What drove the result, as it is printed: the largest cause of each of three measures. */
export function PrintDrivers({ driven }: { driven: readonly Driven[] }) {
  const t = useTranslations('debrief.sheet');
  return (
    <section>
      <h2>{t('drivers')}</h2>
      <ol className="sheet-list">
        {driven.map((one) => (
          <Driver key={measureKey(one.measure)} driven={one} />
        ))}
      </ol>
    </section>
  );
}
