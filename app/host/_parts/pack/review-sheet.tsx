import type { Causer, CauserSum } from '@/lib/run/debrief-causers';
import type { Driven } from '@/lib/run/debrief-drivers';
import { measureKey } from '@/lib/run/measure';
import type { ClassDecision, ClassQuarter } from '@/lib/session/debrief/class-timeline';
import { signed } from '../../../_run/outlook/signed';
import { PrintedSide, Sheet } from '../../../prints/_parts/sheet';
import type { PackWords } from './pack-words';

function BesideRecord({ words: { t, answer }, decision }: { words: PackWords; decision: ClassDecision }) {
  if (decision.recorded === null) return t('pack.unrecorded');
  if (decision.same) return t('pack.asRecorded');
  return t('pack.record', { option: answer(decision.card, decision.recorded) });
}

function Decision({ words, decision }: { words: PackWords; decision: ClassDecision | undefined }) {
  const { t, told, answer } = words;
  if (!decision) return told('none');
  const { card, reason, decidedBy, before } = decision;
  return (
    <>
      <p>
        <strong>{answer(card, decision.answer)}</strong> <small>{t(`pack.by.${decidedBy}`)}</small>
      </p>
      {reason !== '' && <p className="pack-reason">{t('pack.reason', { reason })}</p>}
      <p>
        <small>
          <BesideRecord words={words} decision={decision} />
          {before.map((earlier) => ` · ${t('pack.before', { answer: answer(card, earlier) })}`)}
        </small>
      </p>
    </>
  );
}

/** Of the moves of a quarter, the first that are told. */
const MOVES = 3;

function Quarter({ words, quarter }: { words: PackWords; quarter: ClassQuarter }) {
  const { t, texts, debrief } = words;
  const turning = debrief.turning.find((point) => point.quarter === quarter.quarter);
  const tensions = quarter.moves.filter(({ measure }) => measure.kind === 'tension').slice(0, MOVES);
  return (
    <tr>
      <th scope="row">
        {words.short(quarter.quarter)}
        {turning && (
          <small className="pack-turning">{t('pack.turning', { percent: Math.round(turning.share * 100) })}</small>
        )}
        {quarter.withKnowledge && <small>{t('pack.again')}</small>}
      </th>
      {debrief.compiled.sides.map((side) => (
        <td key={side}>
          <Decision words={words} decision={quarter.decisions.find((one) => one.side === side)} />
        </td>
      ))}
      <td>
        <ul>
          {tensions.map(({ measure, before, after }) => (
            <li key={measureKey(measure)}>
              {t('pack.move', { name: words.measureName(measure), points: signed(after - before) })}
            </li>
          ))}
          {quarter.shocks.map((shock) => (
            <li key={shock} className="print-soft">
              {t('pack.fired', { headline: texts.shocks[shock]!.headline })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Quarters({ words }: { words: PackWords }) {
  const { t, debrief } = words;
  return (
    <table className="pack-quarters">
      <thead>
        <tr>
          <th scope="col">{t('pack.quarter')}</th>
          {debrief.compiled.sides.map((side) => (
            <th key={side} scope="col">
              <PrintedSide words={words} side={side} />
            </th>
          ))}
          <th scope="col">{t('pack.moved')}</th>
        </tr>
      </thead>
      <tbody>
        {debrief.timeline.map((quarter) => (
          <Quarter key={quarter.quarter} words={words} quarter={quarter} />
        ))}
      </tbody>
    </table>
  );
}

/** Columns of the account: the capitals, both together, news, and what nobody chose. */
const COLUMNS: readonly (readonly Causer[])[] = [['own'], ['other'], ['both'], ['shocks'], ['chance', 'limits']];

const pointsOf = (causers: readonly CauserSum[], of: readonly Causer[]): number =>
  causers.filter(({ causer }) => of.includes(causer)).reduce((sum, { points }) => sum + points, 0);

function Account({ words, driven }: { words: PackWords; driven: Driven }) {
  const { t } = words;
  const { measure, start, end, causers } = driven;
  return (
    <tr>
      <th scope="row">{words.measureName(measure)}</th>
      <td>
        {t('pack.levels', { start: start.toFixed(1), end: end.toFixed(1) })} <strong>{signed(end - start)}</strong>
      </td>
      {COLUMNS.map((of) => (
        <td key={of.join()}>{signed(pointsOf(causers, of))}</td>
      ))}
    </tr>
  );
}

function Changed({ words }: { words: PackWords }) {
  const { t, debrief, driven } = words;
  return (
    <section>
      <h3>{t('pack.changed')}</h3>
      <p className="print-soft">{t('pack.changedText')}</p>
      <table className="pack-account">
        <thead>
          <tr>
            <th scope="col">{t('pack.measure')}</th>
            <th scope="col">{t('pack.change')}</th>
            {debrief.compiled.sides.map((side) => (
              <th key={side} scope="col">
                <PrintedSide words={words} side={side} />
              </th>
            ))}
            <th scope="col">{t('pack.both')}</th>
            <th scope="col">{t('pack.shocks')}</th>
            <th scope="col">{t('pack.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {driven.map((one) => (
            <Account key={measureKey(one.measure)} words={words} driven={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The first page: what the class decided quarter by quarter, with reasons and what moved, and who changed what. */
export function ReviewSheet({ words }: { words: PackWords }) {
  const { t, record } = words;
  const facts = {
    date: words.date(record.places[0]!.at),
    people: record.seats.filter(({ playedBy, kicked }) => playedBy !== 'bot' && !kicked).length,
    rule: record.settings.rule,
  };
  const over = record.title === '' ? t('pack.facts', facts) : `${record.title} · ${t('pack.facts', facts)}`;
  return (
    <Sheet words={words} name="pack" id="review" title={t('pack.title')} over={over}>
      <Quarters words={words} />
      <Changed words={words} />
    </Sheet>
  );
}
