import { useTranslations } from 'next-intl';
import type { ClassDecision, ClassQuarter } from '@/lib/session/debrief/class-timeline';
import { sideClass } from '../../_components/side-name';
import { AnswerLabel } from '../reveal/answer-label';
import { shownAnswer } from '../reveal/shown-choices';
import { placeOf, type Told, useQuarterOf } from './told';

function Decision({ decision, texts }: { decision: ClassDecision | undefined; texts: Told['texts'] }) {
  const t = useTranslations('classDebrief');
  if (!decision) return <span className="text-soft">{t('none')}</span>;
  return (
    <>
      <AnswerLabel answer={shownAnswer(texts, decision.card, decision.answer)} />{' '}
      {decision.same && <span className="whitespace-nowrap text-caption text-soft">{t('asRecorded')}</span>}
    </>
  );
}

function Row({ quarter, withNews, ...told }: Told & { quarter: ClassQuarter; withNews: boolean }) {
  const t = useTranslations('classDebrief');
  const { debrief, texts } = told;
  const quarterOf = useQuarterOf(told);
  return (
    <tr className="border-hairline border-t align-baseline">
      <th scope="row" className="py-2 pr-3 text-left font-semibold sm:whitespace-nowrap">
        {quarterOf(quarter.quarter, 'short')}
        {quarter.withKnowledge && (
          <span className="block max-w-[9rem] text-caption font-normal whitespace-normal text-soft">
            {t('withKnowledge')}
          </span>
        )}
      </th>
      {debrief.compiled.sides.map((side) => (
        <td key={side} className="py-2 pr-3">
          <Decision decision={quarter.decisions.find((one) => one.side === side)} texts={texts} />
        </td>
      ))}
      {withNews && (
        <td className="py-2 text-soft">
          {quarter.shocks.map((shock) => (
            <span key={shock} className="block">
              {texts.shocks[shock]?.headline}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
}

/** What the class decided, a row for each quarter; the news beside it unless there is no room for them. */
export function DecisionTable({ withNews = true, ...told }: Told & { withNews?: boolean }) {
  const t = useTranslations('classDebrief');
  const { debrief, texts } = told;
  return (
    <table className="w-full text-small">
      <thead>
        <tr className="text-left">
          <th scope="col" className="pr-3 pb-1 font-semibold text-soft">
            {t('quarter')}
          </th>
          {debrief.compiled.sides.map((side) => (
            <th
              key={side}
              scope="col"
              className={`pr-3 pb-1 font-semibold ${sideClass('ink', placeOf(debrief, side))}`}
            >
              {texts.sides[side]!.name}
            </th>
          ))}
          {withNews && (
            <th scope="col" className="pb-1 font-semibold text-soft">
              {t('news')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {debrief.timeline.map((quarter) => (
          <Row key={quarter.quarter} quarter={quarter} withNews={withNews} {...told} />
        ))}
      </tbody>
    </table>
  );
}
