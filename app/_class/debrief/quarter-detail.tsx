import { useFormatter, useTranslations } from 'next-intl';
import type { Move } from '@/lib/run/debrief-timeline';
import { measureKey } from '@/lib/run/measure';
import type { ClassDecision, ClassQuarter } from '@/lib/session/debrief/class-timeline';
import { sideClass } from '../../_components/side-name';
import { useCitationName } from '../../_components/use-citation-name';
import { signed } from '../../_run/outlook/signed';
import { AnswerLabel } from '../reveal/answer-label';
import { shownAnswer } from '../reveal/shown-choices';
import { ToldNews } from '../reveal/told-news';
import { placeOf, type Told } from './told';

function BesideTheRecord({ decision, texts }: { decision: ClassDecision; texts: Told['texts'] }) {
  const t = useTranslations('classDebrief');
  if (decision.recorded === null) return t('unrecorded');
  if (decision.same) return t('same');
  return t('recorded', { option: texts.cards[decision.card]!.options[decision.recorded]!.label });
}

function Sources({ decision, texts }: { decision: ClassDecision; texts: Told['texts'] }) {
  const t = useTranslations('classDebrief');
  const format = useFormatter();
  const citationName = useCitationName();
  if (decision.sources.length === 0) return null;
  const names = decision.sources.map(({ document, paragraphs }) =>
    citationName(texts.documents[document]?.short ?? document, paragraphs),
  );
  return <p className="text-caption text-soft">{t('sources', { sources: format.list(names) })}</p>;
}

function Decision({ decision, debrief, texts }: Told & { decision: ClassDecision }) {
  const t = useTranslations('classDebrief');
  const words = useTranslations('classReveal');
  const { card, side, answer, reason, before } = decision;
  const place = placeOf(debrief, side);
  return (
    <section className={`space-y-1.5 border-t-4 pt-2 ${sideClass('rule', place)}`}>
      <h3 className={`font-sans text-small ${sideClass('ink', place)}`}>{texts.sides[side]!.name}</h3>
      <p className="font-serif text-h3 font-semibold">
        <AnswerLabel answer={shownAnswer(texts, card, answer)} />
      </p>
      <p className="text-small text-soft">{texts.cards[card]!.question}</p>
      {reason !== '' && <p className="font-serif text-read">{words('reason', { reason })}</p>}
      <p className="text-small">
        {words(`decidedBy.${decision.decidedBy}`)} <BesideTheRecord decision={decision} texts={texts} />
      </p>
      {before.map((earlier, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attempts have no name but their order.
        <p key={i} className="text-small text-soft">
          {t.rich('before', { answer: () => <AnswerLabel answer={shownAnswer(texts, card, earlier)} /> })}
        </p>
      ))}
      <Sources decision={decision} texts={texts} />
    </section>
  );
}

const moveName = ({ measure: { kind, id } }: Move, texts: Told['texts']): string =>
  (kind === 'tension' ? texts.tensions[id]?.name : texts.indicators[id]?.name) ?? id;

function Moves({ moves, texts }: { moves: readonly Move[]; texts: Told['texts'] }) {
  const t = useTranslations('classDebrief');
  return (
    <div>
      <h3 className="eyebrow">{t('moved')}</h3>
      <ul className="text-small">
        {moves.map((move) => (
          <li key={measureKey(move.measure)}>
            {t.rich('move', {
              name: moveName(move, texts),
              before: move.before.toFixed(1),
              after: move.after.toFixed(1),
              points: signed(move.after - move.before),
              soft: (chunks) => <span className="text-soft">{chunks}</span>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One quarter of a class: what each capital decided, how and why, beside the record; what happened and what moved. */
export function QuarterDetail({ quarter, ...told }: Told & { quarter: ClassQuarter }) {
  const t = useTranslations('classDebrief');
  const { decisions, shocks, moves, withKnowledge } = quarter;
  return (
    <div className="space-y-4">
      {withKnowledge && <p className="text-small font-semibold">{t('withKnowledge')}</p>}
      {decisions.length === 0 && <p className="text-soft">{t('nothing')}</p>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-x-8 gap-y-4">
        {decisions.map((decision) => (
          <Decision key={decision.side} decision={decision} {...told} />
        ))}
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-x-8 gap-y-3 border-hairline border-t pt-2 empty:hidden">
        {moves.length > 0 && <Moves moves={moves} texts={told.texts} />}
        {shocks.length > 0 && (
          <div>
            <h3 className="eyebrow mb-1">{t('news')}</h3>
            <ToldNews shocks={shocks} texts={told.texts} brief />
          </div>
        )}
      </div>
    </div>
  );
}
