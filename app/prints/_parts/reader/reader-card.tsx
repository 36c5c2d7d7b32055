import { JOINT } from '@/lib/model/closed-sets';
import type { Card, Effect, Option } from '@/lib/model/pack';
import type { PrintWords } from '../../print-words';
import { PrintedSide } from '../sheet';
import { ReaderEffects } from './reader-effects';

interface CardProps {
  words: PrintWords;
  card: Card;
}

function OptionPart({ words, card, option, letter }: CardProps & { option: Option; letter: string }) {
  const { t, texts } = words;
  const { label, description, why } = texts.cards[card.id]!.options[option.id]!;
  const facts = [
    t('card.cost', { cost: option.cost }),
    ...(option.requires.length > 0 ? [t('card.opens', { condition: words.condition(option.requires) })] : []),
    ...(option.inferred ? [t('card.inferred')] : []),
  ];
  return (
    <li className="reader-option">
      <h5>
        {letter} {label}
      </h5>
      <p>
        {description} <small>{facts.join(' · ')}</small>
      </p>
      <ReaderEffects words={words} of={option.id} effects={option.effects} why={why} />
    </li>
  );
}

interface OutcomeProps {
  words: PrintWords;
  title: string;
  effects: readonly Effect[];
  why: readonly string[] | undefined;
}

function Outcome({ words, title, effects, why }: OutcomeProps) {
  if (effects.length === 0) return null;
  return (
    <div className="reader-option">
      <h5>{title}</h5>
      <ReaderEffects words={words} of={title} effects={effects} why={why} />
    </div>
  );
}

function Outcomes({ words, card }: CardProps) {
  const { t, pack, texts } = words;
  const [first, second] = pack.sides;
  const { options, disagreementWhy, undecidedWhy, pairsWhy } = texts.cards[card.id]!;
  return (
    <>
      {card.pairs.map(({ choices, effects }, i) => {
        const title = t('card.pair', {
          first: texts.sides[first.id]!.name,
          firstOption: options[choices[first.id] ?? '']?.label ?? '',
          second: texts.sides[second.id]!.name,
          secondOption: options[choices[second.id] ?? '']?.label ?? '',
        });
        return <Outcome key={title} words={words} title={title} effects={effects} why={pairsWhy[i]} />;
      })}
      <Outcome words={words} title={t('card.differently')} effects={card.disagreement} why={disagreementWhy} />
      <Outcome words={words} title={t('card.undecided')} effects={card.undecided} why={undecidedWhy} />
    </>
  );
}

function Discussion({ words, card }: CardProps) {
  const { discussion } = words.texts.cards[card.id]!;
  if (discussion.length === 0) return null;
  return (
    <div className="reader-option">
      <h5>{words.t('reader.discussion')}</h5>
      <ul className="print-list">
        {discussion.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

/** A card as it is read: background, stakes, options with what they do and why, and questions to discuss. */
export function ReaderCard({ words, card }: CardProps) {
  const { t, pack, texts } = words;
  const { question, background, stakes } = texts.cards[card.id]!;
  return (
    <section className="reader-card" id={`${card.id}-${words.language}`}>
      <h4>{question}</h4>
      <p className="print-soft">
        {card.decider === JOINT ? t('card.both') : <PrintedSide words={words} side={card.decider} />}
        {card.requires.length > 0 && <> · {t('card.requires', { condition: words.condition(card.requires) })}</>}
      </p>
      <p>
        {background} <small>{words.citations(card.sources)}</small>
      </p>
      <dl className="print-columns">
        {pack.sides.map(({ id }) => (
          <div key={id}>
            <dt>{t('card.stake', { side: texts.sides[id]!.name })}</dt>
            <dd>{stakes[id]}</dd>
          </div>
        ))}
      </dl>
      {card.decider === JOINT && <p className="print-soft">{t('card.joint')}</p>}
      <ol>
        {card.options.map((option, i) => (
          <OptionPart key={option.id} words={words} card={card} option={option} letter={String.fromCharCode(65 + i)} />
        ))}
      </ol>
      <Outcomes words={words} card={card} />
      <Discussion words={words} card={card} />
    </section>
  );
}
