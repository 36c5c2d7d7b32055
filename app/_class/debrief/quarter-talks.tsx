import { useTranslations } from 'next-intl';
import type { QuarterTalks as Talks, ToldCable, ToldOffer } from '@/lib/session/debrief/class-talks';
import { SideName } from '../../_components/side-name';
import { labelOf, placeOf, type Told } from './told';

function Capital({ side, debrief, texts }: Told & { side: string }) {
  return <SideName place={placeOf(debrief, side)}>{texts.sides[side]!.name}</SideName>;
}

function CableLine({ cable, ...told }: Told & { cable: ToldCable }) {
  const t = useTranslations('classDebrief.talks');
  const isCapital = told.texts.sides[cable.from] !== undefined;
  const from = (
    <>
      {isCapital && (
        <>
          <Capital side={cable.from} {...told} />{' '}
        </>
      )}
      {told.texts.roles[cable.role]?.name}
    </>
  );
  return (
    <li className="py-2">
      <p className="text-caption text-soft">
        {t.rich('cable', { from: () => from, to: () => <Capital side={cable.to} {...told} /> })}
      </p>
      <p className="font-serif text-read whitespace-pre-line [overflow-wrap:anywhere]">{cable.text}</p>
    </li>
  );
}

function OfferLine({ offer, ...told }: Told & { offer: ToldOffer }) {
  const t = useTranslations('classDebrief.talks');
  const { card, ours, theirs, from, to, answer, kept } = offer;
  return (
    <li className="py-2">
      <p className="font-serif text-read">
        {t.rich('offer', {
          from: () => <Capital side={from} {...told} />,
          to: () => <Capital side={to} {...told} />,
          ours: labelOf(told.texts, card, ours),
          theirs: labelOf(told.texts, card, theirs),
        })}
      </p>
      <p className="text-caption text-soft">
        <span className="font-semibold text-ink">{t(`answer.${answer}`)}</span>{' '}
        {kept !== null && t(kept ? 'kept' : 'broken')}
      </p>
    </li>
  );
}

/** What the capitals wrote to each other in a quarter: offers with what became of them, then cables as they came. */
export function QuarterTalks({ talks, ...told }: Told & { talks: Talks }) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {talks.offers.map((offer) => (
        <OfferLine key={offer.id} offer={offer} {...told} />
      ))}
      {talks.cables.map((cable) => (
        <CableLine key={cable.position} cable={cable} {...told} />
      ))}
    </ul>
  );
}
