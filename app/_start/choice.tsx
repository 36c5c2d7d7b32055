import type { ReactNode } from 'react';

/** A named part of the start form: its question on the left, its answers on the right. */
export function Question({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="border-hairline border-t py-6 lg:py-8">
      <div className="gap-8 lg:grid lg:grid-cols-[11rem_1fr]">
        <legend className="float-left mb-4 w-full font-serif text-h3 font-semibold lg:mb-0">{legend}</legend>
        <div className="clear-both lg:clear-none">{children}</div>
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  chosen: boolean;
  onChoose: (value: string) => void;
  title: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}

/** One answer: the whole of it can be pressed; the mark on the left says whether it is chosen. */
export function Choice({ name, value, chosen, onChoose, title, aside, children }: ChoiceProps) {
  return (
    <label className="grid cursor-pointer grid-cols-[1.5rem_1fr] border border-hairline p-4 hover:border-edge has-checked:border-ink has-checked:bg-sheet has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        onChange={() => onChoose(value)}
        className="mt-1 size-3.5 appearance-none rounded-full border border-edge outline-none checked:border-[4.5px] checked:border-ink"
      />
      <span className="block">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{title}</span>
          {aside && <span className="text-small text-soft">{aside}</span>}
        </span>
        {children && <span className="mt-0.5 block text-small text-soft">{children}</span>}
      </span>
    </label>
  );
}
