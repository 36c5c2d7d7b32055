'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { ApprovePinAnswer } from '@/lib/server/sessions/contract';
import { OBSERVERS, type Seat } from '@/lib/session/seats';
import { Button } from '../../../_components/button';
import { Dialog } from '../../../_components/dialog';
import { approvePin } from '../../../_data/class-sessions';
import { useRefusalText } from '../../../_hooks/use-refusal-text';
import { useConsole } from '../console/console-context';
import { useNames } from '../console/use-names';
import { SelectField } from '../form/field';
import type { SeatFacts } from './seat-line';

function Move({ seat }: { seat: Seat }) {
  const t = useTranslations('host.seat');
  const { pack, send } = useConsole();
  const names = useNames();
  return (
    <SelectField
      label={t('move')}
      value={seat.role as string}
      options={pack.roles.map(({ id, delegation }) => ({
        value: id as string,
        label: t('office', { side: names.side(delegation), role: names.role(id) }),
      }))}
      onChange={(role) => void send({ type: 'MoveSeat', seat: seat.id, role })}
    />
  );
}

function Lead({ seat, isLead }: { seat: Seat; isLead: boolean }) {
  const t = useTranslations('host.seat');
  const { send } = useConsole();
  if (seat.delegation === OBSERVERS || seat.kicked || seat.playedBy !== 'person') return null;
  if (isLead) return <p className="text-small">{t('isLead')}</p>;
  return (
    <Button onClick={() => void send({ type: 'GiveLead', side: seat.delegation, seat: seat.id })}>
      {t('giveLead')}
    </Button>
  );
}

/** A fresh PIN, with the code that is typed beside it and may be on no screen. */
function Told({ pin, code }: ApprovePinAnswer) {
  const t = useTranslations('host.seat');
  const b = (text: ReactNode) => <b className="tracking-widest">{text}</b>;
  return (
    <>
      {t.rich('pin', { pin, b })}
      {code !== null && t.rich('pinCode', { code: `${code.slice(0, 3)} ${code.slice(3)}`, b })}
    </>
  );
}

/** A seat whose device was lost or whose PIN is spent gets a new one, told here for the host to pass on. */
function Pin({ seat, blocked }: { seat: Seat; blocked: boolean }) {
  const t = useTranslations('host.seat');
  const { id } = useConsole();
  const refusalText = useRefusalText();
  const [told, setTold] = useState<ApprovePinAnswer | { refused: string } | null>(null);
  const approve = async () => {
    const answer = await approvePin(id, seat.id);
    setTold(answer.ok ? answer.value : { refused: refusalText(answer.refusal) });
  };
  return (
    <div>
      <p className="text-small text-soft">{t(blocked ? 'pinBlockedText' : 'pinText')}</p>
      <Button className="mt-2" onClick={() => void approve()}>
        {t('newPin')}
      </Button>
      <p role="status" className="mt-2">
        {told && ('pin' in told ? <Told {...told} /> : told.refused)}
      </p>
    </div>
  );
}

function Standing({ seat }: { seat: Seat }) {
  const t = useTranslations('host.seat');
  const { send } = useConsole();
  const away = seat.playedBy === 'counterpart';
  return (
    <div className="flex flex-wrap gap-3">
      {seat.playedBy !== 'bot' && (
        <Button onClick={() => void send({ type: 'HandOverSeat', seat: seat.id, to: away ? 'person' : 'counterpart' })}>
          {t(away ? 'handBack' : 'handOver')}
        </Button>
      )}
      <Button onClick={() => void send({ type: seat.kicked ? 'ReturnSeat' : 'KickSeat', seat: seat.id })}>
        {t(seat.kicked ? 'return' : 'kick')}
      </Button>
    </div>
  );
}

interface SeatDialogProps {
  seat: Seat | undefined;
  facts: SeatFacts | null;
  onClose: () => void;
}

/** Everything that a host may do with a seat; each of it can be done back again. */
export function SeatDialog({ seat, facts, onClose }: SeatDialogProps) {
  const t = useTranslations('host.seat');
  return (
    <Dialog open={seat !== undefined} onOpenChange={(open) => !open && onClose()} title={facts?.name ?? ''}>
      {seat && facts && (
        <div className="space-y-5">
          <p className="text-small text-soft">{t('undoable')}</p>
          <Move seat={seat} />
          <Lead seat={seat} isLead={facts.isLead} />
          <Standing seat={seat} />
          {seat.playedBy !== 'bot' && <Pin key={seat.id} seat={seat} blocked={facts.pinBlocked} />}
        </div>
      )}
    </Dialog>
  );
}
