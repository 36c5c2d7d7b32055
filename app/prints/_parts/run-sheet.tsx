import { TIMED_PHASES } from '@/lib/session/phases';
import { type LessonMinutes, planLesson, type RunSheet, type Stretch } from '@/lib/session/run-sheet';
import { USUAL_MINUTES } from '@/lib/session/settings';
import type { PrintWords } from '../print-words';
import { classCardsOf } from './class-cut';
import { Sheet } from './sheet';

interface PartProps {
  words: PrintWords;
  plan: RunSheet;
}

const rangeOf = ({ t }: PrintWords, { from, to }: Pick<Stretch<string>, 'from' | 'to'>): string =>
  t('runSheet.range', { from, to });

function Head({ words: { t } }: { words: PrintWords }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('runSheet.minute')}</th>
        <th scope="col">{t('runSheet.what')}</th>
        <th scope="col">{t('runSheet.say')}</th>
      </tr>
    </thead>
  );
}

function Opening({ words, plan }: PartProps) {
  const { t } = words;
  return (
    <section>
      <h3>{t('runSheet.opening')}</h3>
      <table className="print-minutes">
        <Head words={words} />
        <tbody>
          {plan.opening.map((part) => (
            <tr key={part.name}>
              <th scope="row">{rangeOf(words, part)}</th>
              <td>{t(`runSheet.openingParts.${part.name}.name`)}</td>
              <td>{t(`runSheet.openingParts.${part.name}.say`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Quarters({ words, plan }: PartProps) {
  const { t, pack, texts } = words;
  return (
    <section>
      <h3>{t('runSheet.quarters')}</h3>
      <table className="print-quarters">
        <thead>
          <tr>
            <th scope="col">{t('runSheet.quarter')}</th>
            {TIMED_PHASES.map((phase) => (
              <th key={phase} scope="col">
                {t(`runSheet.phase.${phase}.name`)}
              </th>
            ))}
            <th scope="col">{t('runSheet.cards')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.quarters.map(({ quarter, phases }) => (
            <tr key={quarter}>
              <th scope="row">{words.quarter(quarter)}</th>
              {phases.map((phase) => (
                <td key={phase.name}>{rangeOf(words, phase)}</td>
              ))}
              <td>
                {classCardsOf(pack, quarter).map(({ id }) => (
                  <small key={id}>{texts.cards[id]!.question}</small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{t('runSheet.phases')}</h4>
      <dl className="print-phases">
        {TIMED_PHASES.map((phase) => (
          <div key={phase}>
            <dt>{t(`runSheet.phase.${phase}.name`)}</dt>
            <dd>{t(`runSheet.phase.${phase}.say`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Debrief({ words, plan }: PartProps) {
  const { t } = words;
  return (
    <section>
      <h3>{t('runSheet.debrief')}</h3>
      <table className="print-minutes">
        <Head words={words} />
        <tbody>
          {plan.debrief.map((part) => (
            <tr key={part.name}>
              <th scope="row">{rangeOf(words, part)}</th>
              <td>{t(`runSheet.debriefParts.${part.name}.name`)}</td>
              <td>{t(`runSheet.debriefParts.${part.name}.say`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A lesson by the minute, computed from the usual minutes of the phases and the quarters of the pack. */
export function RunSheetPage({ words, minutes }: { words: PrintWords; minutes: LessonMinutes }) {
  const { t, pack } = words;
  const plan = planLesson(minutes, USUAL_MINUTES, pack.quarters);
  const first = plan.quarters[0]!.phases;
  const facts = {
    quarters: plan.quarters.length,
    each: first.at(-1)!.to - first[0]!.from,
    first: plan.firstDecision,
    debrief: minutes - plan.debrief[0]!.from,
  };
  return (
    <Sheet words={words} name="run-sheet" id="run-sheet" title={t('runSheet.title', { minutes })}>
      <p>
        {t('runSheet.facts', facts)}
        {plan.asked > plan.quarters.length && (
          <> {t('runSheet.fewer', { asked: plan.asked, played: plan.quarters.length })}</>
        )}
      </p>
      <Opening words={words} plan={plan} />
      <Quarters words={words} plan={plan} />
      <Debrief words={words} plan={plan} />
    </Sheet>
  );
}
