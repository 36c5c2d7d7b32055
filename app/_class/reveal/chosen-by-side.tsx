import { useTranslations } from 'next-intl';
import { sideClass } from '../../_components/side-name';
import { AnswerLabel } from './answer-label';
import { ExpectationLines } from './expectation-lines';
import type { ShownChoice } from './shown-choices';

/** What a capital chose, in its colour: the answer, how it came about and why, and who had expected it. */
export function ChosenBySide({ choice }: { choice: ShownChoice }) {
  const t = useTranslations('classReveal');
  const { name, place, card, question, answer, joint, decidedBy, reason, expected } = choice;
  return (
    <section className={`border-t-4 pt-2 ${sideClass('rule', place)}`}>
      <h2 className={`font-sans text-small font-semibold ${sideClass('ink', place)}`}>{t('chose', { side: name })}</h2>
      {card === null ? (
        <p className="text-small text-soft">{t('nothingToDecide')}</p>
      ) : (
        <>
          <p className={`font-serif text-h2 font-semibold text-balance ${answer.kind === 'option' ? '' : 'text-soft'}`}>
            <AnswerLabel answer={answer} />
          </p>
          <p className="text-small text-soft">
            {question} {joint && t(`joint.${joint}`)}
          </p>
          {answer.kind === 'option' && <p className="text-small">{t(`decidedBy.${decidedBy}`)}</p>}
          {reason !== '' && <p className="mt-1 font-serif text-read">{t('reason', { reason })}</p>}
          <div className="mt-2">
            <ExpectationLines expected={expected} />
          </div>
        </>
      )}
    </section>
  );
}
