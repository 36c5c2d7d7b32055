import { useTranslations } from 'next-intl';
import { AnswerLabel } from '../_class/reveal/answer-label';
import { shownChoices } from '../_class/reveal/shown-choices';
import { ToldNews } from '../_class/reveal/told-news';
import { SideName } from '../_components/side-name';
import { useQuarterName } from '../_hooks/use-quarter-name';
import { Asked } from './asked';
import { EachLanguage, useCalendar, useScreen, useTexts, Words } from './screen-context';
import type { CardInHand } from './use-cards-in-hand';

function QuarterName() {
  const { room } = useScreen();
  const quarterName = useQuarterName();
  return quarterName(useCalendar()(room.place.quarter));
}

/** What both capitals chose in the quarter before. */
function SoFar() {
  const t = useTranslations('screen.brief');
  const { room, pack } = useScreen();
  const texts = useTexts();
  const last = room.revealed.at(-1);
  if (!last) return null;
  return (
    <>
      <p className="text-small font-semibold text-soft">{t('soFar')}</p>
      <ul className="text-read">
        {shownChoices(pack.compiled, texts, last)
          .filter(({ card }) => card !== null)
          .map(({ side, name, place, answer }) => (
            <li key={side}>
              <SideName place={place}>{name}</SideName> <AnswerLabel answer={answer} />
            </li>
          ))}
      </ul>
    </>
  );
}

function Story() {
  const { room } = useScreen();
  const texts = useTexts();
  if (room.place.quarter === 1) return <p className="running screen-lead">{texts.summary}</p>;
  return <SoFar />;
}

function Fired() {
  const { room } = useScreen();
  return <ToldNews shocks={room.fired} texts={useTexts()} />;
}

/** What is at stake in a card for each capital that answers it. */
function Stakes({ card, deciders }: CardInHand) {
  const texts = useTexts();
  return (
    <div className="mt-2 space-y-1 text-read text-soft">
      {deciders.map(({ side, place }) => (
        <p key={side}>
          {deciders.length > 1 && <SideName place={place}>{texts.sides[side]!.name} </SideName>}
          {texts.cards[card]!.stakes[side]}
        </p>
      ))}
    </div>
  );
}

function EachStake(inHand: CardInHand) {
  return (
    <EachLanguage>
      <Stakes {...inHand} />
    </EachLanguage>
  );
}

/** The story and the calendar, and what each capital is asked. */
export function Brief() {
  const { room, languages } = useScreen();
  // The story of the first quarter takes the room that two languages would need for what is at stake.
  const hasRoom = languages.length === 1 || room.place.quarter > 1;
  return (
    <div className="flex grow flex-col justify-between gap-6">
      <div className="flex gap-10">
        <EachLanguage className="min-w-0 flex-1">
          <h1 className="mb-2 text-h1">
            <QuarterName />
          </h1>
          <Story />
        </EachLanguage>
        {room.fired.length > 0 && (
          <div className="flex-1 space-y-3">
            <Words as="h2" className="font-sans text-small text-soft">
              {(t) => t('brief.news')}
            </Words>
            <EachLanguage>
              <Fired />
            </EachLanguage>
          </div>
        )}
      </div>
      <Asked {...(hasRoom ? { beside: (inHand) => <EachStake {...inHand} /> } : {})} />
    </div>
  );
}
