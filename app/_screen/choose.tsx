import { type SidePlace, sideClass } from '../_components/side-name';
import { PhaseTitle } from './frame';
import { useScreen, Words, WordsInLine } from './screen-context';
import { TimeLeft } from './time-left';

type Standing = 'committed' | 'open' | 'computer' | 'nothing';

const useStanding = (side: string): Standing => {
  const { room } = useScreen();
  const progress = room.delegations.find(({ id }) => id === side);
  if (room.cards[side] === undefined) return 'nothing';
  if (progress?.playedBy === 'counterpart') return 'computer';
  return progress?.committed ? 'committed' : 'open';
};

function Capital({ side, place }: { side: string; place: SidePlace }) {
  const standing = useStanding(side);
  return (
    <section className={`border-t-4 pt-3 ${sideClass('rule', place)}`}>
      <h2 className={`font-sans text-h2 ${sideClass('ink', place)}`}>
        <WordsInLine>{(_, texts) => texts.sides[side]!.name}</WordsInLine>
      </h2>
      <Words as="p" className={`font-serif text-h1 ${standing === 'committed' ? 'font-semibold' : 'text-soft'}`}>
        {(t) => t(`choose.${standing}`)}
      </Words>
    </section>
  );
}

/** Whether each capital has committed, and the time left; nothing of what it chooses. */
export function Choose() {
  const { pack } = useScreen();
  return (
    <div className="flex grow flex-col gap-6">
      <PhaseTitle of="choose" />
      <div className="my-auto grid grid-cols-2 gap-8" aria-live="polite">
        {pack.compiled.sides.map((side, i) => (
          <Capital key={side} side={side} place={i === 0 ? 0 : 1} />
        ))}
      </div>
      <TimeLeft size="large" />
    </div>
  );
}
