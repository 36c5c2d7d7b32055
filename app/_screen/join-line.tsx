import { useTranslations } from 'next-intl';
import { useScreen } from './screen-context';

/** Where phones go, as it is typed: without the protocol. */
export const typedAddress = (origin: string): string => `${origin.replace(/^https?:\/\//, '')}/join`;

/** A code in two groups of three, as it is read out. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** How to join, small in the corner; nothing while the room is locked. */
export function JoinLine() {
  const t = useTranslations('screen');
  const { joinCode, origins } = useScreen();
  if (joinCode === null) return null;
  return (
    <p className="text-right">
      <span className="sr-only">{t('code')} </span>
      <span className="text-h2 leading-none font-semibold tracking-widest whitespace-nowrap">
        {spacedCode(joinCode)}
      </span>
      <span className="block text-caption text-soft">{typedAddress(origins[0])}</span>
    </p>
  );
}
