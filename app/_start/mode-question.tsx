import { Choice, Question } from './choice';

interface ModeQuestionProps<Mode extends string> {
  legend: string;
  name: string;
  modes: readonly { readonly value: Mode; readonly name: string; readonly text: string }[];
  mode: Mode;
  onChoose: (mode: Mode) => void;
}

/** A choice between two ways of playing. */
export function ModeQuestion<Mode extends string>({ legend, name, modes, mode, onChoose }: ModeQuestionProps<Mode>) {
  return (
    <Question legend={legend}>
      <div className="grid gap-2 sm:grid-cols-2">
        {modes.map(({ value, name: title, text }) => (
          <Choice
            key={value}
            name={name}
            value={value}
            chosen={value === mode}
            onChoose={() => onChoose(value)}
            title={title}
          >
            {text}
          </Choice>
        ))}
      </div>
    </Question>
  );
}
