import { SIZE_WORDS } from '@/lib/model/closed-sets';
import type { PrintWords } from '../print-words';
import { classCardsOf, quartersOf } from './class-cut';
import { PrintedSide, Sheet } from './sheet';

/** Where a capital writes down what it chooses, why, and what it expects of the other. */
export function DecisionSheet({ words, side }: { words: PrintWords; side: string }) {
  const { t, pack, texts } = words;
  const title = t('decision.title', { side: texts.sides[side]!.name });
  return (
    <Sheet
      words={words}
      name="decisions"
      id={`decisions-${side}`}
      title={title}
      over={<PrintedSide words={words} side={side} />}
    >
      <p className="print-soft">
        {t('decision.rule')} {t('decision.capital', { start: pack.politicalCapital[side]!.start })}
      </p>
      <table className="print-form print-rest">
        <thead>
          <tr>
            {(['quarter', 'option', 'reason', 'prediction', 'truth'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`decision.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quartersOf(pack).map((quarter) => (
            <tr key={quarter}>
              <th scope="row">
                {words.quarter(quarter)}
                {classCardsOf(pack, quarter, side).map(({ id }) => (
                  <small key={id}>{texts.cards[id]!.question}</small>
                ))}
              </th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** Where levels are kept by hand when there is no screen to compute them. */
export function LevelsSheet({ words }: { words: PrintWords }) {
  const { t, pack, texts } = words;
  const quarters = quartersOf(pack);
  return (
    <Sheet words={words} name="decisions" id="levels" title={t('decision.levelsTitle')}>
      <p className="print-soft">{t('decision.levels', SIZE_WORDS)}</p>
      <table className="print-form print-levels print-rest">
        <thead>
          <tr>
            <th scope="col">{t('decision.indicator')}</th>
            <th scope="col">{t('decision.start')}</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {t('decision.quarterNumber', { number: quarter })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.indicators.map(({ id, start }) => (
            <tr key={id}>
              <th scope="row">{texts.indicators[id]!.name}</th>
              <td>{start}</td>
              {quarters.map((quarter) => (
                <td key={quarter} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
