import { type ChangeEvent, type CompositionEvent, useState } from 'react';

/**
 * Lets a field that shows what was meant be typed in with an input method: while letters are being composed it shows them
 * as they are, since a field that changes under a composition breaks it.
 */
export const useComposed = (shown: string, onTyped: (typed: string) => void) => {
  const [composing, setComposing] = useState<string | null>(null);
  const take = (typed: string): void => {
    setComposing(null);
    onTyped(typed);
  };
  return {
    value: composing ?? shown,
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>): void =>
      nativeEvent instanceof InputEvent && nativeEvent.isComposing ? setComposing(target.value) : take(target.value),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>): void => take(currentTarget.value),
  };
};
