import { type ComponentProps, type ReactNode, useId } from 'react';

interface FieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** A labelled field of a form. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <input
        id={id}
        required
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-1 block min-h-11 w-full border border-edge bg-sheet px-3 text-ui text-ink read-only:bg-transparent"
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-caption text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
