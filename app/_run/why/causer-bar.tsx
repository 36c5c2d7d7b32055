import type { Causer } from '@/lib/run/debrief-causers';
import { stretch } from '../../_components/scale-range';
import { type SidePlace, sideClass } from '../../_components/side-name';

const BAR = 'absolute left-[calc(var(--from)*1%)] w-[calc((var(--to)-var(--from))*1%)]';

interface CauserBarProps {
  points: number;
  /** Points to each side of zero. */
  reach: number;
  causer: Causer;
  /** The place of the player's side in its pack. */
  place: SidePlace;
}

const fillOf = (causer: Causer, place: SidePlace): string => {
  if (causer === 'own') return sideClass('fill', place);
  if (causer === 'other') return sideClass('fill', place === 0 ? 1 : 0);
  return causer === 'shocks' ? 'bg-tense' : 'bg-edge';
};

/** Points around zero, in the colour of the capital behind them; what both chose together has both colours. */
export function CauserBar({ points, reach, causer, place }: CauserBarProps) {
  const style = stretch([-reach, reach], Math.min(0, points), Math.max(0, points));
  return (
    <div className="delta" aria-hidden="true">
      <span className="delta-axis" />
      {causer === 'both' ? (
        <>
          <span className={`${BAR} top-1 h-1.5 ${sideClass('fill', 0)}`} style={style} />
          <span className={`${BAR} top-2.5 h-1.5 ${sideClass('fill', 1)}`} style={style} />
        </>
      ) : (
        <span className={`${BAR} top-1 h-3 ${fillOf(causer, place)}`} style={style} />
      )}
      <span className="delta-zero" />
    </div>
  );
}
