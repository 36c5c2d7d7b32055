'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { MOST_REASON_CHARACTERS } from '@/lib/session/decide/delegation-work';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { useStudent } from '../class-context';
import { useSeatName } from '../seat-name';
import { useDraft } from '../use-draft';
import { LastRefusal } from './foot';

/** The line that says why. */
function ReasonField({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const t = useTranslations('student.commit');
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="mt-4 block text-small font-semibold">
        {t('reason')}
      </label>
      <input
        id={id}
        value={reason}
        maxLength={MOST_REASON_CHARACTERS}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 min-h-11 w-full border border-edge bg-paper px-3 font-serif text-read"
      />
      <p id={`${id}-note`} className="mt-1 text-caption text-soft">
        {t('reasonNote')}
      </p>
    </>
  );
}

/** The reason that is being written for the quarter in hand. */
const useReason = () => {
  const { id, room } = useStudent();
  return useDraft(`reason-${id}-${room.place.quarter}`);
};

interface SayingProps {
  side: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The head says why, in a line, and commits the capital. */
export function CommitDialog({
  side,
  option,
  label,
  open,
  onOpenChange,
}: SayingProps & { option: string; label: string }) {
  const t = useTranslations('student.commit');
  const { commands, texts } = useStudent();
  const [reason, setReason] = useReason();
  const commit = async () => {
    const answer = await commands.send({ type: 'CommitOption', option, reason });
    if (answer.ok) onOpenChange(false);
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title', { side: texts.sides[side]!.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void commit();
        }}
      >
        <p className="font-serif text-h2 font-semibold">{label}</p>
        <ReasonField reason={reason} onChange={setReason} />
        <LastRefusal />
        <Button type="submit" weight="primary" className="mt-4 w-full" disabled={commands.unanswered > 0}>
          {t('commit')}
        </Button>
      </form>
    </Dialog>
  );
}

/** Where votes decide, the lead says why in a line. */
export function ReasonDialog({ side, open, onOpenChange }: SayingProps) {
  const t = useTranslations('student.reason');
  const { commands, texts } = useStudent();
  const [reason, setReason] = useReason();
  const keep = async () => {
    const answer = await commands.send({ type: 'StateReason', reason });
    if (answer.ok) onOpenChange(false);
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title', { side: texts.sides[side]!.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <ReasonField reason={reason} onChange={setReason} />
        <LastRefusal />
        <Button type="submit" weight="primary" className="mt-4 w-full" disabled={commands.unanswered > 0}>
          {t('keep')}
        </Button>
      </form>
    </Dialog>
  );
}

/** What the capital has committed to, why, by whom, and for the head the way to take it back. */
export function Committed() {
  const t = useTranslations('student.commit');
  const { seat, room, texts, commands } = useStudent();
  const seatName = useSeatName();
  const commitment = seat.delegation?.commitment;
  if (!commitment) return null;
  const by = room.seats.find((badge) => badge.seat === commitment.seat);
  const label = texts.cards[commitment.card]?.options[commitment.option]?.label ?? commitment.option;
  return (
    <section aria-live="polite" className="mt-4 border border-ink bg-sheet p-4 outline outline-ink">
      <h2 className="eyebrow">{t('committed')}</h2>
      <p className="mt-1 font-serif text-h3 font-semibold">{label}</p>
      {commitment.reason !== '' && <p className="mt-1 running">{t('quoted', { reason: commitment.reason })}</p>}
      {by && <p className="mt-1 text-caption text-soft">{t('by', { name: seatName(by) })}</p>}
      {seat.isLead && room.place.phase === 'choose' && (
        <Button
          className="mt-3 w-full"
          disabled={commands.unanswered > 0}
          onClick={() => void commands.send({ type: 'WithdrawCommitment' })}
        >
          {t('withdraw')}
        </Button>
      )}
    </section>
  );
}

/** Where votes decide, why the delegation votes as it does, for its members alone until the reveal. */
export function StatedReason() {
  const t = useTranslations('student.reason');
  const reason = useStudent().seat.delegation?.reason ?? '';
  if (reason === '') return null;
  return (
    <p role="status" className="mt-4 border-ink border-l-4 bg-sheet px-4 py-3 text-small">
      {t('kept', { reason })}
    </p>
  );
}
