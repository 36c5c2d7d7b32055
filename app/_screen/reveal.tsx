import { languageOfText } from '@/lib/authoring/text-language';
import { innerQuotes } from '@/lib/charts/inner-quotes';
import { AnswerLabel } from '../_class/reveal/answer-label';
import { ExpectationLines } from '../_class/reveal/expectation-lines';
import { type ShownChoice, shownChoices } from '../_class/reveal/shown-choices';
import { ToldNews } from '../_class/reveal/told-news';
import { sideClass } from '../_components/side-name';
import { ClassWords } from './class-words';
import { EachLanguage, InLanguage, useLanguage, useScreen, useTexts, Words, WordsInLine } from './screen-context';

/** The choice of one side in the language spoken here. */
const useChoice = (side: string): ShownChoice | undefined => {
  const { room, pack } = useScreen();
  const texts = useTexts();
  const revealed = room.revealed.find(({ quarter }) => quarter === room.place.quarter);
  return revealed && shownChoices(pack.compiled, texts, revealed).find((choice) => choice.side === side);
};

function Answer({ side }: { side: string }) {
  const choice = useChoice(side);
  return choice && choice.card !== null ? <AnswerLabel answer={choice.answer} /> : null;
}

function Question({ side }: { side: string }) {
  const choice = useChoice(side);
  if (!choice) return null;
  return (
    <p className="text-small text-soft">
      {choice.card === null ? <ClassWords>{(t) => t('nothingToDecide')}</ClassWords> : choice.question}{' '}
      {choice.joint !== null && <ClassWords>{(t) => t(`joint.${choice.joint ?? 'notAnswered'}`)}</ClassWords>}{' '}
      {choice.answer.kind === 'option' && (choice.decidedBy === 'counterpart' || choice.decidedBy === 'leanings') && (
        <ClassWords>{(t) => t(`decidedBy.${choice.decidedBy}`)}</ClassWords>
      )}
    </p>
  );
}

function Expected({ side }: { side: string }) {
  const choice = useChoice(side);
  return choice && choice.card !== null ? <ExpectationLines expected={choice.expected} /> : null;
}

/** A reason stands as it was written, in the quotation marks and the letters of its own language. */
function Reason({ side }: { side: string }) {
  const { messages } = useScreen();
  const spoken = useLanguage();
  const reason = useChoice(side)?.reason ?? '';
  if (reason === '') return null;
  const language = languageOfText(reason) ?? spoken;
  return (
    <InLanguage language={language} messages={messages}>
      <p className="font-serif text-read" lang={language}>
        <ClassWords>{(t) => t('reason', { reason: innerQuotes(reason) })}</ClassWords>
      </p>
    </InLanguage>
  );
}

function Capital({ side, place }: { side: string; place: 0 | 1 }) {
  const { languages } = useScreen();
  return (
    <section className={`space-y-3 border-t-4 pt-2 ${sideClass('rule', place)}`}>
      <h2 className={`font-sans text-read ${sideClass('ink', place)}`}>
        <WordsInLine>
          {(_, texts) => <ClassWords>{(t) => t('chose', { side: texts.sides[side]!.name })}</ClassWords>}
        </WordsInLine>
      </h2>
      <div>
        <EachLanguage
          as="p"
          className={`font-serif font-semibold text-balance ${languages.length > 1 ? 'text-h2' : 'text-h1'}`}
        >
          <Answer side={side} />
        </EachLanguage>
      </div>
      <EachLanguage>
        <Question side={side} />
      </EachLanguage>
      <Reason side={side} />
      <EachLanguage className="screen-larger">
        <Expected side={side} />
      </EachLanguage>
    </section>
  );
}

function News() {
  const { room, languages } = useScreen();
  const shocks = room.revealed.find(({ quarter }) => quarter === room.place.quarter)?.shocks ?? [];
  return <ToldNews shocks={shocks} texts={useTexts()} brief={shocks.length > 1 || languages.length > 1} />;
}

/** What both capitals chose, at once, who had expected it, and what else happened. */
export function Reveal() {
  const { room, pack } = useScreen();
  const shocks = room.revealed.find(({ quarter }) => quarter === room.place.quarter)?.shocks ?? [];
  return (
    <div className="flex grow flex-col justify-between gap-6">
      <Words as="h1" className="sr-only">
        {(t) => t('reveal.title')}
      </Words>
      <div className="grid grid-cols-2 gap-8" aria-live="polite">
        {pack.compiled.sides.map((side, i) => (
          <Capital key={side} side={side} place={i === 0 ? 0 : 1} />
        ))}
      </div>
      {shocks.length > 0 && (
        <section className="border-hairline border-t pt-2">
          <h2 className="mb-1 font-sans text-small text-soft">
            <WordsInLine>{(t) => t('reveal.news')}</WordsInLine>
          </h2>
          <div className="flex gap-8">
            <EachLanguage className="flex-1 text-read">
              <News />
            </EachLanguage>
          </div>
        </section>
      )}
    </div>
  );
}
