import { useTranslations } from 'next-intl';
import { CALL_SIGNS } from '@/lib/session/call-signs';
import type { SeatBadge } from '@/lib/session/views/room-view';
import { isThisComputerOnly } from '../_class/reachable';
import { QrCode } from '../_components/qr-code';
import { type SidePlace, sideClass } from '../_components/side-name';
import { scannedAddress, spacedCode, typedAddress } from './join-line';
import { useScreen, Words, WordsInLine } from './screen-context';

function HowToJoin() {
  const t = useTranslations('screen.lobby');
  const { joinCode, origins, languages } = useScreen();
  const [origin] = origins;
  const address = typedAddress(origin);
  if (joinCode === null) return <Words className="text-h2">{(say) => say('lobby.locked')}</Words>;
  return (
    <div className="flex flex-col items-start gap-3">
      <Words as="h1" className="text-h2">
        {(say) => say('lobby.join')}
      </Words>
      <QrCode
        text={scannedAddress(origin, joinCode)}
        label={t('qr', { address })}
        className={`border border-hairline ${languages.length > 1 ? 'size-[10rem]' : 'size-[13rem]'}`}
      />
      <p className="text-lead font-semibold break-all">{address}</p>
      <p className="text-[4rem] leading-none font-semibold tracking-wider whitespace-nowrap">{spacedCode(joinCode)}</p>
    </div>
  );
}

/** Where else a phone may try, and what keeps phones away; across the screen, where a language needs one line. */
function OtherWays() {
  const { joinCode, origins } = useScreen();
  const [origin, ...others] = origins;
  if (joinCode === null) return null;
  return (
    <div className="text-caption text-soft empty:hidden">
      {others.length > 0 && (
        <Words as="p">{(say) => say('lobby.others', { addresses: others.map(typedAddress).join(', ') })}</Words>
      )}
      {isThisComputerOnly(new URL(origin).hostname) && (
        <Words as="p">{(say) => say('lobby.localhost', { host: typedAddress(origin).replace(/\/join$/, '') })}</Words>
      )}
    </div>
  );
}

/** A seat's name: its own, or its call-sign in the projector's languages. */
function SeatName({ badge }: { badge: SeatBadge }) {
  const { languages } = useScreen();
  if (badge.name !== null) return badge.name;
  const sign = CALL_SIGNS[badge.callSign];
  return languages.map((language, i) => (
    <span key={language} lang={language}>
      {i > 0 && ' '}
      {sign?.[language]}
    </span>
  ));
}

/** Names that two columns of a delegation hold beside the observers. */
const TWO_COLUMNS_HOLD = 24;

function Seats({ badges }: { badges: readonly SeatBadge[] }) {
  if (badges.length === 0) return <Words className="mt-2 text-read text-soft">{(t) => t('lobby.empty')}</Words>;
  return (
    <ul
      className={`mt-2 gap-4 leading-snug ${badges.length > TWO_COLUMNS_HOLD ? 'columns-3 text-small' : 'columns-2 text-read'}`}
    >
      {badges.map((badge) => (
        <li key={badge.seat} className={badge.playedBy === 'person' ? '' : 'text-soft'}>
          <SeatName badge={badge} />
        </li>
      ))}
    </ul>
  );
}

function Team({ side, place }: { side: string; place: SidePlace }) {
  const { room } = useScreen();
  const badges = room.seats.filter(({ delegation }) => delegation === side);
  return (
    <section className={`border-t-4 pt-2 ${sideClass('rule', place)}`}>
      <h2 className={`font-sans text-h3 ${sideClass('ink', place)}`}>
        <WordsInLine>{(_, texts) => texts.sides[side]!.name}</WordsInLine>
      </h2>
      <p className="text-small text-soft">
        <WordsInLine>{(t) => t('lobby.seated', { count: badges.length })}</WordsInLine>
      </p>
      <Seats badges={badges} />
    </section>
  );
}

/** How to join, and two columns that fill. */
export function Lobby() {
  const { room, pack } = useScreen();
  const observers = room.seats.filter(({ delegation }) => delegation === 'observers');
  return (
    <div className="flex grow flex-col justify-between gap-3">
      <div className="grid grid-cols-[auto_1fr] gap-10">
        <HowToJoin />
        <div className="grid content-start gap-x-8 gap-y-4" aria-live="polite">
          <div className="grid grid-cols-2 gap-8">
            {pack.compiled.sides.map((side, i) => (
              <Team key={side} side={side} place={i === 0 ? 0 : 1} />
            ))}
          </div>
          {observers.length > 0 && (
            <section className="border-hairline border-t pt-2">
              <h2 className="font-sans text-small text-soft">
                <WordsInLine>{(t) => t('lobby.observers')}</WordsInLine>
              </h2>
              <p className="flex flex-wrap gap-x-5 text-read">
                {observers.map((badge) => (
                  <span key={badge.seat}>
                    <SeatName badge={badge} />
                  </span>
                ))}
              </p>
            </section>
          )}
        </div>
      </div>
      <OtherWays />
    </div>
  );
}
