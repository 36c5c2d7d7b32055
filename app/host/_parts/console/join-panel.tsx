'use client';

import { useTranslations } from 'next-intl';
import { isThisComputerOnly } from '../../../_class/reachable';
import { Button, buttonClass } from '../../../_components/button';
import { CopyButton } from '../../../_components/copy-button';
import { QrCode } from '../../../_components/qr-code';
import { joinAddress, screenAddress, spellCode } from '../addresses';
import { useConsole } from './console-context';

function Open({ code, origin }: { code: string; origin: URL }) {
  const t = useTranslations('host.join');
  return (
    <div className="mt-3 grid grid-cols-[1fr_7.5rem] gap-4">
      <div>
        <p className="text-caption text-soft">{t('typed')}</p>
        <p className="font-semibold break-all">{`${origin.host}${joinAddress()}`}</p>
        <p className="mt-2 text-caption text-soft">{t('code')}</p>
        <p className="text-h2 leading-none font-semibold tracking-widest">{spellCode(code)}</p>
      </div>
      <QrCode text={new URL(joinAddress(code), origin).href} label={t('qr')} className="w-full" />
    </div>
  );
}

/** How students come in: address, code and QR; and the way to lock the room and to open the projector. */
export function JoinPanel() {
  const t = useTranslations('host.join');
  const { room, extras, joinCode, origins, send } = useConsole();
  const [best, ...others] = origins;
  const origin = new URL(best);
  const screen = screenAddress(extras.projectorKey);
  return (
    <section className="border-ink border-t py-4">
      <h2 className="text-h3">{t('title')}</h2>
      {joinCode === null ? (
        <p role="status" className="mt-2">
          {t('locked')}
        </p>
      ) : (
        <Open code={joinCode} origin={origin} />
      )}
      {joinCode !== null && others.length > 0 && (
        <p className="mt-2 text-small text-soft">
          {t('others', { addresses: others.map((other) => `${new URL(other).host}${joinAddress()}`).join(', ') })}
        </p>
      )}
      {isThisComputerOnly(origin.hostname) && <p className="mt-2 text-small text-worse">{t('thisComputer')}</p>}
      <div className="-ml-2 mt-2 flex flex-wrap gap-x-2">
        <Button weight="quiet" onClick={() => void send({ type: room.locked ? 'UnlockRoom' : 'LockRoom' })}>
          {t(room.locked ? 'unlock' : 'lock')}
        </Button>
        <a href={screen} target="_blank" rel="noopener" className={buttonClass('quiet')}>
          {t('projector')}
        </a>
      </div>
      <CopyButton text={() => new URL(screen, origin).href}>{t('copyProjector')}</CopyButton>
      {room.settings.rehearsal && <Rehearsal code={joinCode} />}
    </section>
  );
}

function Rehearsal({ code }: { code: string | null }) {
  const t = useTranslations('host.rehearsal');
  return (
    <div className="mt-4 border-hairline border-t pt-3">
      <h3 className="eyebrow">{t('title')}</h3>
      <p className="mt-1 text-small">{t('text')}</p>
      {code !== null && (
        <a href={joinAddress(code)} target="_blank" rel="noopener" className={`${buttonClass('plain')} mt-2`}>
          {t('seat')}
        </a>
      )}
    </div>
  );
}
