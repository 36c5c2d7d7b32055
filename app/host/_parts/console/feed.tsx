'use client';

import { useTranslations } from 'next-intl';
import type { Cable, Offer } from '@/lib/session/session-state';
import { SideName } from '../../../_components/side-name';
import { useConsole } from './console-context';
import { useNames } from './use-names';

function Capital({ id }: { id: string }) {
  const names = useNames();
  return <SideName place={names.sidePlace(id)}>{names.side(id)}</SideName>;
}

function CableLine({ cable }: { cable: Cable }) {
  const t = useTranslations('host.feed');
  const { host } = useConsole();
  const names = useNames();
  const from = host.everySeat.find(({ id }) => id === cable.seat);
  const isCapital = from !== undefined && from.delegation !== 'observers';
  return (
    <li className="py-2 text-small">
      <p className="text-caption text-soft">
        {t.rich('cable', {
          seat: names.seat(cable.seat),
          from: () => (isCapital ? <Capital id={from.delegation} /> : names.role(from?.role ?? '')),
          to: () => <Capital id={cable.to} />,
        })}
      </p>
      <p className="font-serif text-ui">{cable.text}</p>
    </li>
  );
}

function OfferLine({ offer }: { offer: Offer }) {
  const t = useTranslations('host.feed');
  const names = useNames();
  return (
    <li className="py-2 text-small">
      <p className="text-caption text-soft">
        <Capital id={offer.side} /> {t('offer', { seat: names.seat(offer.seat) })}{' '}
        <span className="font-semibold text-ink">{t(`answer.${offer.answer}`)}</span>
      </p>
      <p className="font-serif text-ui">
        {t('offerText', { ours: names.option(offer.card, offer.ours), theirs: names.option(offer.card, offer.theirs) })}
      </p>
    </li>
  );
}

function Lines({ cables, offers }: { cables: readonly Cable[]; offers: readonly Offer[] }) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {offers.map((offer) => (
        <OfferLine key={offer.id} offer={offer} />
      ))}
      {[...cables]
        .sort((a, b) => b.position - a.position)
        .map((cable) => (
          <CableLine key={cable.position} cable={cable} />
        ))}
    </ul>
  );
}

/** Cables and offers of the quarter as they come, the newest first; those of earlier quarters folded away. */
export function Feed() {
  const t = useTranslations('host.feed');
  const { room, host } = useConsole();
  const { quarter } = room.place;
  const isNow = (item: { readonly quarter: number }) => item.quarter === quarter;
  const [cables, offers] = [host.cables.filter(isNow), host.offers.filter(isNow)];
  const [oldCables, oldOffers] = [
    host.cables.filter((item) => !isNow(item)),
    host.offers.filter((item) => !isNow(item)),
  ];
  const before = oldCables.length + oldOffers.length;
  return (
    <section className="mt-8" aria-label={t('title')}>
      <h2 className="text-h3">{t('title')}</h2>
      <div role="log" className="mt-2">
        {cables.length + offers.length === 0 ? (
          <p className="text-small text-soft">{t('none')}</p>
        ) : (
          <Lines cables={cables} offers={offers} />
        )}
      </div>
      {before > 0 && (
        <details className="mt-1 text-small">
          <summary className="flex min-h-9 w-fit items-center text-soft hover:text-ink">
            {t('before', { count: before })}
          </summary>
          <Lines cables={oldCables} offers={oldOffers} />
        </details>
      )}
    </section>
  );
}
