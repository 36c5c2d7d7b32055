import { effectNames } from '@/lib/engine/effect-names';
import { EVIDENCE, JOINT } from '@/lib/model/closed-sets';
import type { Card, Effect, Option } from '@/lib/model/pack';
import { EvidenceMark } from '../../_components/evidence-mark';
import type { PrintWords } from '../print-words';
import { PrintedSide, Sheet } from './sheet';

function Effects({ words, of, effects }: { words: PrintWords; of: string; effects: readonly Effect[] }) {
  const names = effectNames(of, effects);
  return (
    <ul className="print-effects">
      {effects.map((effect, i) => (
        <li key={names[i]}>
          <EvidenceMark evidence={effect.evidence} silent /> {words.t('card.line', words.effect(effect))}{' '}
          <small>
            <span className="sr-only">{words.evidence(effect.evidence)}</span> {words.citations(effect.because)}
          </small>
        </li>
      ))}
    </ul>
  );
}

function OptionPart({
  words,
  card,
  option,
  letter,
}: {
  words: PrintWords;
  card: Card;
  option: Option;
  letter: string;
}) {
  const { t, texts } = words;
  const { label, description } = texts.cards[card.id]!.options[option.id]!;
  return (
    <li>
      <h4>
        {letter} {label}
      </h4>
      <p>{description}</p>
      <p className="print-soft">
        {t('card.cost', { cost: option.cost })}
        {option.requires.length > 0 && <> · {t('card.opens', { condition: words.condition(option.requires) })}</>}
      </p>
      {option.inferred && <p className="print-soft">{t('card.inferred')}</p>}
      <Effects words={words} of={option.id} effects={option.effects} />
    </li>
  );
}

function Differences({ words, card }: { words: PrintWords; card: Card }) {
  const { t, pack, texts } = words;
  const [first, second] = pack.sides;
  const { options } = texts.cards[card.id]!;
  const label = (side: string, choices: Readonly<Record<string, string>>) => options[choices[side] ?? '']?.label ?? '';
  return (
    <section className="print-columns">
      {card.disagreement.length > 0 && (
        <div>
          <h4>{t('card.differently')}</h4>
          <Effects words={words} of="disagreement" effects={card.disagreement} />
        </div>
      )}
      {card.pairs.map(({ choices, effects }) => (
        <div key={`${choices[first.id]}+${choices[second.id]}`}>
          <h4>
            {t('card.pair', {
              first: texts.sides[first.id]!.name,
              firstOption: label(first.id, choices),
              second: texts.sides[second.id]!.name,
              secondOption: label(second.id, choices),
            })}
          </h4>
          <Effects words={words} of="pair" effects={effects} />
        </div>
      ))}
      {card.undecided.length > 0 && (
        <div>
          <h4>{t('card.undecided')}</h4>
          <Effects words={words} of="undecided" effects={card.undecided} />
        </div>
      )}
    </section>
  );
}

function Stakes({ words, card }: { words: PrintWords; card: Card }) {
  const { t, pack, texts } = words;
  return (
    <section className="print-columns">
      {pack.sides.map(({ id }) => (
        <div key={id}>
          <h3>{t('card.stake', { side: texts.sides[id]!.name })}</h3>
          <p>{texts.cards[card.id]!.stakes[id]}</p>
        </div>
      ))}
    </section>
  );
}

/** A question with its background, stakes and options; nothing of what the record chose. */
export function CardSheet({ words, card, quarter }: { words: PrintWords; card: Card; quarter: number }) {
  const { t, texts } = words;
  const { question, background } = texts.cards[card.id]!;
  const joint = card.decider === JOINT;
  const over = (
    <>
      {words.quarter(quarter)} · {joint ? t('card.both') : <PrintedSide words={words} side={card.decider} />}
    </>
  );
  return (
    <Sheet words={words} name="cards" id={card.id} title={question} over={over}>
      {card.requires.length > 0 && (
        <p className="print-soft">{t('card.requires', { condition: words.condition(card.requires) })}</p>
      )}
      <section>
        <p className="print-read">{background}</p>
        <p className="print-soft">{words.citations(card.sources)}</p>
      </section>
      <Stakes words={words} card={card} />
      {joint && <p className="print-soft">{t('card.joint')}</p>}
      <section>
        <h3>{t('card.options')}</h3>
        <ol className="print-options">
          {card.options.map((option, i) => (
            <OptionPart
              key={option.id}
              words={words}
              card={card}
              option={option}
              letter={String.fromCharCode(65 + i)}
            />
          ))}
        </ol>
      </section>
      <Differences words={words} card={card} />
      <p className="print-soft">
        {EVIDENCE.map((grade) => (
          <span key={grade} className="print-key">
            <EvidenceMark evidence={grade} silent /> {words.evidence(grade)}
          </span>
        ))}
      </p>
    </Sheet>
  );
}
