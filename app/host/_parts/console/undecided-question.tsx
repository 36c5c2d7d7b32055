'use client';

import { useTranslations } from 'next-intl';
import type { SideId } from '@/lib/model/ids';
import { Button } from '../../../_components/button';
import { Dialog } from '../../../_components/dialog';
import { SideName } from '../../../_components/side-name';
import { useConsole } from './console-context';
import { useNames } from './use-names';
import { wouldChoose } from './would-choose';

/** The option that a capital's leanings come to, in words; null where nobody leans. */
const useFallback = (): ((side: SideId) => string | null) => {
  const { room, host, pack } = useConsole();
  const names = useNames();
  return (side) => {
    const card = pack.cards.find(({ id }) => id === room.cards[side]);
    const option = card && wouldChoose(room, host, pack.roles, card, side);
    return option === undefined ? null : names.option(card?.id, option);
  };
};

function Undecided({ side }: { side: SideId }) {
  const t = useTranslations('host.undecided');
  const { room, send, covered } = useConsole();
  const names = useNames();
  const fallback = useFallback()(side);
  const lead = room.delegations.find(({ id }) => id === side)?.lead;
  return (
    <li className="border-hairline border-t py-3">
      <p>
        <SideName place={names.sidePlace(side)}>{names.side(side)}</SideName>{' '}
        {lead ? t('lead', { seat: names.seat(lead) }) : ''}
      </p>
      <p className="text-small text-soft">
        {fallback === null ? t('stays') : covered ? t('leaningsCovered') : t('leanings', { option: fallback })}
      </p>
      <Button
        weight="quiet"
        className="-ml-2"
        onClick={() => void send({ type: 'HandOverCapital', side, to: 'counterpart' })}
      >
        {t('handOver', { side: names.side(side) })}
      </Button>
    </li>
  );
}

interface UndecidedQuestionProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what becomes of capitals that have not decided: wait, hand them to the counterpart, or go on without. */
export function UndecidedQuestion({ open, onOpenChange }: UndecidedQuestionProps) {
  const t = useTranslations('host.undecided');
  const { room, host, send } = useConsole();
  const settled = host.undecided.length === 0;
  const go = () => {
    onOpenChange(false);
    void send({ type: 'GoOn', from: room.place, without: 'undecided' });
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t(settled ? 'settled' : 'title')} place="centre">
      {!settled && <p className="text-small">{t('text')}</p>}
      <ul className="mt-3" aria-live="polite">
        {host.undecided.map((side) => (
          <Undecided key={side} side={side} />
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button weight={settled ? 'plain' : 'primary'} onClick={() => onOpenChange(false)}>
          {t('wait')}
        </Button>
        <Button weight={settled ? 'primary' : 'plain'} onClick={go}>
          {t(settled ? 'go' : 'without')}
        </Button>
      </div>
    </Dialog>
  );
}
