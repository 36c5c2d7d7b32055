import type { ReactNode } from 'react';

export const INPUT = 'min-h-11 rounded-sm border border-edge bg-sheet px-3 text-ui text-ink hover:border-ink';

interface NumberFieldProps {
  label: ReactNode;
  value: number;
  min: number;
  max: number;
  step?: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A number with its name above; what is no number within its bounds is not taken over. */
export function NumberField({ label, value, min, max, step = 1, disabled = false, onChange }: NumberFieldProps) {
  return (
    <label className="block text-small">
      <span className="block text-soft">{label}</span>
      <input
        type="number"
        inputMode="decimal"
        defaultValue={value}
        key={value}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        onBlur={(event) => {
          const next = event.target.valueAsNumber;
          if (next >= min && next <= max) onChange(next);
          else event.target.value = String(value);
        }}
        className={`${INPUT} mt-1 w-24`}
      />
    </label>
  );
}

interface SelectFieldProps<Value extends string> {
  label: ReactNode;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  disabled?: boolean;
  className?: string;
  onChange: (value: Value) => void;
}

/** One of some values, with its name above. */
export function SelectField<Value extends string>({ label, className = '', ...field }: SelectFieldProps<Value>) {
  const { value, options, disabled, onChange } = field;
  return (
    <label className={`block text-small ${className}`}>
      <span className="block text-soft">{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={`${INPUT} mt-1 w-full max-w-full cursor-pointer disabled:cursor-not-allowed disabled:opacity-55`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckFieldProps {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** Something that is so or not; the whole line can be pressed. */
export function CheckField({ checked, disabled = false, onChange, children }: CheckFieldProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2.5 text-small">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4.5 shrink-0 accent-ink"
      />
      <span>{children}</span>
    </label>
  );
}
