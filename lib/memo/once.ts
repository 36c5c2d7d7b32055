interface Known<Rest, Result> {
  readonly rest: Rest;
  readonly result: Result;
}

/**
 * The same function, which calculates anew only where its first argument, an object, or any of the others is not the very
 * one of the last time. A draft is read again after each change, and most of it stays the very same values. What it gives
 * back is shared and must not be changed.
 */
export const once = <First extends object, Rest extends readonly unknown[], Result>(
  calculate: (first: First, ...rest: Rest) => Result,
): ((first: First, ...rest: Rest) => Result) => {
  const known = new WeakMap<First, Known<Rest, Result>>();
  return (first, ...rest) => {
    const before = known.get(first);
    if (before?.rest.every((value, i) => Object.is(value, rest[i]))) return before.result;
    const result = calculate(first, ...rest);
    known.set(first, { rest, result });
    return result;
  };
};

/** The same function, which remembers its last answer by its first argument, a text that stands for the others too. */
export const onceInARow = <Rest extends readonly unknown[], Result>(
  calculate: (text: string, ...rest: Rest) => Result,
): ((text: string, ...rest: Rest) => Result) => {
  let last: { readonly text: string; readonly result: Result } | null = null;
  return (text, ...rest) => {
    if (last?.text !== text) last = { text, result: calculate(text, ...rest) };
    return last.result;
  };
};

/** Gives the last value back where a new one, plain data, says the same: what is known of it stays known. */
export const unlessNew = <Value extends object>(): ((value: Value) => Value) => {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { text, value };
    return last.value;
  };
};
