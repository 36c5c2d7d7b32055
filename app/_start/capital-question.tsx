import { useTranslations } from 'next-intl';
import { type SidePlace, sideClass } from '../_components/side-name';
import { Question } from './choice';
import type { StartSide } from './start-period';

interface CapitalQuestionProps {
  sides: readonly StartSide[];
  side: string;
  onChoose: (side: string) => void;
}

function Capital({
  side,
  place,
  chosen,
  onChoose,
}: {
  side: StartSide;
  place: SidePlace;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label
      className={`block cursor-pointer border-t-4 pt-3 has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-4 ${sideClass('rule', place)}`}
    >
      <span className="flex items-center gap-3">
        <input
          type="radio"
          name="side"
          value={side.id}
          checked={chosen}
          onChange={onChoose}
          className="size-4 appearance-none rounded-full border border-edge outline-none checked:border-[5px] checked:border-ink"
        />
        <span className={`font-serif text-h1 font-semibold ${sideClass('ink', place)}`}>{side.name}</span>
      </span>
      <span className="mt-2 block text-small text-soft">{side.aim}</span>
    </label>
  );
}

/** Which capital the player takes; under each stands what the chosen period asks of it. */
export function CapitalQuestion({ sides, side, onChoose }: CapitalQuestionProps) {
  const t = useTranslations('start');
  return (
    <Question legend={t('capital')}>
      <div className="grid gap-6 sm:grid-cols-2">
        {sides.map((known, place) => (
          <Capital
            key={known.id}
            side={known}
            place={place === 0 ? 0 : 1}
            chosen={known.id === side}
            onChoose={() => onChoose(known.id)}
          />
        ))}
      </div>
    </Question>
  );
}
