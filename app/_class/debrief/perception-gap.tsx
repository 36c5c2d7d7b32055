import { useTranslations } from 'next-intl';
import type { Foresight, Reading } from '@/lib/session/debrief/perception-gap';
import { sideClass } from '../../_components/side-name';
import { AnswerLabel } from '../reveal/answer-label';
import { shownAnswer } from '../reveal/shown-choices';
import { labelOf, placeOf, type Told, useQuarterOf } from './told';

/** Seats that expected the choice, as squares filled in the colour of whose choice it was. */
function Seats({ one, debrief }: { one: Foresight } & Pick<Told, 'debrief'>) {
  const fill = sideClass('fill', placeOf(debrief, one.side));
  return (
    <span className="relative block h-2 w-full bg-hairline" aria-hidden="true">
      <span className={`absolute inset-y-0 left-0 ${fill}`} style={{ width: `${one.share * 100}%` }} />
    </span>
  );
}

function Row({ one, ...told }: Told & { one: Foresight }) {
  const t = useTranslations('classDebrief.perception');
  const { debrief, texts } = told;
  const quarterOf = useQuarterOf(told);
  return (
    <li className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-1.5">
      <span className="text-small font-semibold">{quarterOf(one.quarter, 'short')}</span>
      <div>
        <p className="text-small">
          {t('count', { right: one.right, seats: one.seats })}
          {one.expected !== one.chosen && (
            <span className="text-soft"> {t('expected', { expected: labelOf(texts, one.card, one.expected) })}</span>
          )}
        </p>
        <Seats one={one} debrief={debrief} />
        <p className="text-caption text-soft">
          {t.rich('chose', { chosen: () => <AnswerLabel answer={shownAnswer(texts, one.card, one.chosen)} /> })}
        </p>
      </div>
    </li>
  );
}

/** How well each capital's choices were foreseen by the other, quarter by quarter; `only` takes some of the readings. */
export function PerceptionGap({ only, ...told }: Told & { only?: readonly Reading[] }) {
  const t = useTranslations('classDebrief.perception');
  const { debrief, texts } = told;
  const between = debrief.foresight.filter(({ by }) => debrief.compiled.sides.includes(by));
  if (between.length === 0) return <p className="text-soft">{t('none')}</p>;
  const readings = only ?? debrief.readings.filter(({ by }) => debrief.compiled.sides.includes(by));
  return (
    <div>
      <p className="mb-3 text-small text-soft">{t('lead')}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-x-8 gap-y-5">
        {readings.map(({ by, side, right, seats }) => (
          <section key={`${by} ${side}`} className={`border-t-4 pt-2 ${sideClass('rule', placeOf(debrief, side))}`}>
            <h3 className={`font-sans text-read ${sideClass('ink', placeOf(debrief, side))}`}>
              {t('by', { who: texts.sides[by]!.name, side: texts.sides[side]!.name })}
            </h3>
            <ul>
              {between
                .filter((one) => one.by === by && one.side === side)
                .map((one) => (
                  <Row key={one.quarter} one={one} {...told} />
                ))}
            </ul>
            <p className="mt-1 text-small">
              {t('overall', { who: texts.sides[by]!.name, side: texts.sides[side]!.name, right, seats })}
            </p>
          </section>
        ))}
      </div>
    </div>
  );
}
