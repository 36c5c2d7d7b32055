import type { PrintWords } from '../print-words';
import { classCardsOf, quartersOf } from './class-cut';
import { Sheet } from './sheet';

const BOXES = ['actors', 'process', 'outcomes', 'other'] as const;

/** Questions that find room on the sheet beside the four boxes. */
const MOST_QUESTIONS = 6;

/** Notes of the debrief in four boxes, what the class is for, and a question of each first card. */
export function DebriefSheet({ words }: { words: PrintWords }) {
  const { t, pack, texts } = words;
  const cards = quartersOf(pack).flatMap((quarter) => classCardsOf(pack, quarter).slice(0, 2));
  const questions = cards.flatMap(({ id }) => texts.cards[id]!.discussion.slice(0, 1)).slice(0, MOST_QUESTIONS);
  return (
    <Sheet words={words} name="debrief" id="debrief" title={t('debrief.title')}>
      <div className="print-boxes">
        {BOXES.map((box) => (
          <section key={box}>
            <h3>{t(`debrief.boxes.${box}.name`)}</h3>
            <p className="print-soft">{t(`debrief.boxes.${box}.prompt`)}</p>
          </section>
        ))}
      </div>
      <section>
        <h3>{t('debrief.questions')}</h3>
        <ol className="print-list">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('debrief.goals')}</h3>
        <ul className="print-list">
          {texts.learningGoals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}
