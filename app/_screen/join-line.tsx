import { useTranslations } from 'next-intl';
import { QrCode } from '../_components/qr-code';
import { useScreen } from './screen-context';

/** Where phones go, as it is typed: without the protocol. */
export const typedAddress = (origin: string): string => `${origin.replace(/^https?:\/\//, '')}/join`;

/** A code in two groups of three, as it is read out. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Where a phone that reads the QR code goes: the code is filled in there. */
export const scannedAddress = (origin: string, code: string): string => `${origin}/join?code=${code}`;

/** How to join, small in the corner: to be typed and to be scanned. Nothing while the room is locked. */
export function JoinLine() {
  const t = useTranslations('screen');
  const { joinCode, origins } = useScreen();
  if (joinCode === null) return null;
  const [origin] = origins;
  const address = typedAddress(origin);
  return (
    // The code reaches above and below the head's text, so that no screen loses height to it, and ends above what follows.
    <div className="flex items-start gap-3">
      <p className="text-right">
        <span className="sr-only">{t('code')} </span>
        <span className="text-h2 leading-none font-semibold tracking-widest whitespace-nowrap">
          {spacedCode(joinCode)}
        </span>
        <span className="block text-caption text-soft">{address}</span>
      </p>
      <QrCode
        text={scannedAddress(origin, joinCode)}
        label={t('lobby.qr', { address })}
        className="relative z-1 -mt-2.5 -mb-5 size-[4rem]"
      />
    </div>
  );
}
