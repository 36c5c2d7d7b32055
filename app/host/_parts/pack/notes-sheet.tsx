import { debriefQuestions } from '@/lib/session/debrief/debrief-questions';
import { DECIDED_BY } from '@/lib/session/events';
import { OBSERVERS } from '@/lib/session/seats';
import { signed } from '../../../_run/outlook/signed';
import { Sheet, WritingLines } from '../../../prints/_parts/sheet';
import type { PackWords } from './pack-words';

/** What the boxes have room for beside notes. */
const MOST = { moves: 2, unused: 4, questions: 5 } as const;

type Facts = readonly string[];

/** Who sat where, and by whom each capital's choices were made. */
const actors = ({ t, told, texts, record, debrief }: PackWords): Facts => {
  const seatsOf = (id: string): number =>
    record.seats.filter(({ delegation, kicked }) => delegation === id && !kicked).length;
  const decided = (side: string): string =>
    DECIDED_BY.flatMap((by) => {
      const times = debrief.timeline
        .flatMap(({ decisions }) => decisions)
        .filter((decision) => decision.side === side && decision.decidedBy === by).length;
      return times === 0 ? [] : [t('pack.times', { how: t(`pack.by.${by}`), times })];
    }).join(t('pack.comma'));
  const capitals = debrief.compiled.sides.map((side) => {
    const how = decided(side);
    const seats = t('pack.delegation', { name: texts.sides[side]!.name, seats: seatsOf(side) });
    return how === '' ? seats : `${seats}${t('pack.decided', { list: how })}`;
  });
  const observers = seatsOf(OBSERVERS);
  if (observers === 0) return capitals;
  return [...capitals, t('pack.delegation', { name: told('perception.observers'), seats: observers })];
};

/** The choice that the other capital foresaw worst, if any was misread. */
const widestGap = ({ t, texts, debrief, short, answer }: PackWords): Facts => {
  const [widest] = debrief.foresight
    .filter(({ by, chosen, expected }) => debrief.compiled.sides.includes(by) && chosen && expected !== chosen)
    .sort((a, b) => a.share - b.share || b.seats - a.seats);
  if (!widest) return [];
  const { quarter, side, by, card, chosen, expected, right, seats } = widest;
  return [
    t('pack.widest', {
      quarter: short(quarter),
      side: texts.sides[side]!.name,
      who: texts.sides[by]!.name,
      chosen: answer(card, chosen),
      expected: answer(card, expected),
      right,
      seats,
    }),
  ];
};

/** How often each capital read the other right, where it was most wrong, and what passed between them. */
const process = (words: PackWords): Facts => {
  const { t, told, texts, record, debrief } = words;
  const name = (side: string): string => texts.sides[side]!.name;
  const accepted = record.offers.filter((offer) => offer.answer === 'accepted').length;
  return [
    ...debrief.readings
      .filter(({ by }) => debrief.compiled.sides.includes(by))
      .map(({ by, side, right, seats }) =>
        told('perception.overall', { who: name(by), side: name(side), right, seats }),
      ),
    ...widestGap(words),
    t('pack.talk', { cables: record.cables.length, offers: record.offers.length, accepted }),
  ];
};

/** A capital's red lines that were crossed, with when; or that all of them held. */
const linesOf = ({ t, texts, redLines, redLine, short }: PackWords, side: string): Facts => {
  const { name } = texts.sides[side]!;
  const lines = redLines[side]!;
  const crossed = lines.filter((standing) => standing.crossed.length > 0);
  if (lines.length > 0 && crossed.length === 0) return [t('pack.linesHeld', { side: name, count: lines.length })];
  return crossed.map((standing) =>
    t('pack.lineCrossed', {
      side: name,
      line: redLine(standing.line),
      quarters: standing.crossed.map(short).join(t('pack.comma')),
    }),
  );
};

/** The turning points, with what moved most in each, and how the red lines fared. */
const outcomes = (words: PackWords): Facts => {
  const { t, texts, debrief, short, band } = words;
  const points = debrief.turning.map(({ quarter, share, moves }) =>
    t('pack.point', {
      quarter: short(quarter),
      percent: Math.round(share * 100),
      moves: moves
        .slice(0, MOST.moves)
        .map(({ tension, before, after, crossed }) => {
          const told = { name: texts.tensions[tension]!.name, points: signed(after - before) };
          return crossed ? t('pack.movedTo', { ...told, band: band(after) }) : t('pack.move', told);
        })
        .join(t('pack.comma')),
    }),
  );
  return [...points, ...debrief.compiled.sides.flatMap((side) => linesOf(words, side))];
};

const REACH = { open: 0, dear: 1, closed: 2 } as const;

/** Options that nobody took: those first that were within reach, and of them the record's. */
const other = ({ t, texts, debrief, short, answer }: PackWords): Facts => {
  const unused = [...debrief.untaken].sort(
    (a, b) => REACH[a.reach] - REACH[b.reach] || Number(b.recorded) - Number(a.recorded),
  );
  const told = unused.slice(0, MOST.unused).map(({ card, option, quarter, deciders, recorded }) =>
    t('pack.unused', {
      option: answer(card, option),
      quarter: short(quarter),
      sides: deciders.map((side) => texts.sides[side]!.name).join(t('pack.and')),
      recorded: recorded ? 'yes' : 'no',
    }),
  );
  const rest = unused.length - told.length;
  if (rest > 0) return [...told, t('pack.more', { count: rest })];
  return told.length > 0 ? told : [t('pack.allUsed')];
};

const BOXES = [
  ['actors', actors],
  ['process', process],
  ['outcomes', outcomes],
  ['other', other],
] as const;

/** The second page: four boxes that begin with the class's own facts and leave room for notes, and five questions. */
export function NotesSheet({ words }: { words: PackWords }) {
  const { t, texts, debrief } = words;
  return (
    <Sheet words={words} name="pack" id="notes" title={t('pack.notes')}>
      <div className="print-boxes pack-boxes">
        {BOXES.map(([box, factsOf]) => (
          <section key={box}>
            <h3>{t(`debrief.boxes.${box}.name`)}</h3>
            <ul className="pack-facts">
              {factsOf(words).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            <p className="print-soft">{t(`debrief.boxes.${box}.prompt`)}</p>
            <WritingLines lines={20} />
          </section>
        ))}
      </div>
      <section>
        <h3>{t('pack.questions')}</h3>
        <ol className="print-list">
          {debriefQuestions(debrief, texts, MOST.questions).map(({ card, question }) => (
            <li key={question}>
              {question} <small>{texts.cards[card]!.question}</small>
            </li>
          ))}
        </ol>
      </section>
    </Sheet>
  );
}
