import type { ComponentProps } from 'react';

type Weight = 'primary' | 'plain' | 'quiet';

const SHAPE =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-sm border py-2 ' +
  'transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55';

const WEIGHTS: Record<Weight, string> = {
  primary:
    'border-ink px-5 text-ui font-semibold bg-ink text-paper hover:not-disabled:bg-transparent hover:not-disabled:text-ink',
  plain:
    'border-edge px-5 text-ui font-semibold bg-transparent text-ink hover:not-disabled:border-ink hover:not-disabled:bg-sheet',
  quiet:
    'border-transparent bg-transparent px-2 text-small text-ink underline decoration-edge underline-offset-4 hover:not-disabled:decoration-current',
};

/** The classes of a button, for links that look like one. */
export const buttonClass = (weight: Weight = 'plain'): string => `${SHAPE} ${WEIGHTS[weight]}`;

/** A button. One primary button a screen: the next step. */
export function Button({
  weight = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { weight?: Weight }) {
  return <button type={type} className={`${buttonClass(weight)} ${className}`} {...rest} />;
}
