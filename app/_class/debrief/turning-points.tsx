import { useTranslations } from 'next-intl';
import { bandOf } from '@/lib/engine/read-out';
import type { TurningPoint } from '@/lib/session/debrief/turning-points';
import { sideClass } from '../../_components/side-name';
import { verdictClass } from '../../_components/verdict-class';
import { signed } from '../../_run/outlook/signed';
import { AnswerLabel } from '../reveal/answer-label';
import { shownAnswer } from '../reveal/shown-choices';
import { placeOf, type Told, useQuarterOf } from './told';

/** Tensions that are told of each turning point. */
const TOLD = 3;

function Choices({ quarter, debrief, texts }: Told & { quarter: number }) {
  const decisions = debrief.timeline[quarter - 1]?.decisions ?? [];
  return (
    <ul className="text-small">
      {decisions.map(({ side, card, answer }) => (
        <li key={side}>
          <span className={`font-semibold ${sideClass('ink', placeOf(debrief, side))}`}>{texts.sides[side]!.name}</span>{' '}
          <AnswerLabel answer={shownAnswer(texts, card, answer)} />
        </li>
      ))}
    </ul>
  );
}

function Point({ point, ...told }: Told & { point: TurningPoint }) {
  const t = useTranslations('classDebrief.turning');
  const bands = useTranslations('bands');
  const quarterOf = useQuarterOf(told);
  return (
    <section className="space-y-2 border-ink border-t pt-2">
      <h3 className="text-h3">
        {quarterOf(point.quarter)}{' '}
        <span className="font-sans text-small font-normal text-soft">
          {t('share', { percent: Math.round(point.share * 100) })}
        </span>
      </h3>
      <Choices quarter={point.quarter} {...told} />
      <ul>
        {point.moves.slice(0, TOLD).map(({ tension, before, after, crossed }) => (
          <li key={tension} className="flex items-baseline gap-3 text-read">
            <span
              className={`w-14 text-right font-serif font-semibold ${verdictClass(after > before ? 'worse' : 'better')}`}
            >
              {signed(after - before)}
            </span>
            <span>
              {told.texts.tensions[tension]!.name}{' '}
              {crossed && <span className="text-soft">{t('crossed', { band: bands(bandOf(after)) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The quarters in which the tensions moved most, with what was chosen then. */
export function TurningPoints(told: Told) {
  const t = useTranslations('classDebrief.turning');
  const points = told.debrief.turning;
  if (points.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <div>
      <p className="mb-3 text-small text-soft">{t('lead')}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-x-8 gap-y-5">
        {points.map((point) => (
          <Point key={point.quarter} point={point} {...told} />
        ))}
      </div>
    </div>
  );
}
