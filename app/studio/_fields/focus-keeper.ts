import { STOPS } from './follow-focus';

/** After this long, what moves the focus on purpose has moved it. */
const WAIT_MS = 250;

/** Where an element stood: among the children of each element around it, the nearest first. */
type Trail = readonly { readonly parent: Element; readonly at: number }[];

const trailOf = (element: Element, root: Element): Trail => {
  const trail: { parent: Element; at: number }[] = [];
  for (let inner = element; inner !== root && inner.parentElement; inner = inner.parentElement)
    trail.push({ parent: inner.parentElement, at: [...inner.parentElement.children].indexOf(inner) });
  return trail;
};

const stopsIn = (element: Element): readonly HTMLElement[] =>
  [element, ...element.querySelectorAll(STOPS)].filter(
    (stop): stop is HTMLElement => stop instanceof HTMLElement && stop.matches(STOPS) && stop.checkVisibility(),
  );

/** The stop that stands where one stood, else the next after it, else the last before it. */
const stopNear = ({ parent, at }: Trail[number]): HTMLElement | undefined => {
  const children = [...parent.children];
  return children.slice(at).flatMap(stopsIn)[0] ?? children.slice(0, at).flatMap(stopsIn).at(-1);
};

const isDisabled = (element: Element): boolean => element.matches(':disabled');

/** Remembers where the focus is, and gives it to what is nearest when its element goes or is disabled for a while. */
export class FocusKeeper {
  private held: { readonly element: HTMLElement; readonly trail: Trail } | null = null;
  private isWaiting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly root: Element) {}

  readonly remember = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement)
      this.held = { element: event.target, trail: trailOf(event.target, this.root) };
    this.isWaiting = false;
  };

  readonly forget = (): void => {
    this.held = null;
  };

  readonly look = (): void => {
    const element = this.held?.element;
    if (!element) return;
    if (element.isConnected && isDisabled(element)) this.isWaiting = true;
    if (element.isConnected && !this.isWaiting) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.give(), WAIT_MS);
  };

  readonly close = (): void => clearTimeout(this.timer);

  private give(): void {
    if (!this.held || document.activeElement !== document.body) return;
    const { element, trail } = this.held;
    if (element.isConnected) {
      if (!isDisabled(element)) element.focus();
      return;
    }
    for (const spot of trail) {
      // A whole screen that went has another in its place, whose heading gets the focus.
      if (spot.parent.matches('[data-screen]')) return;
      const stop = spot.parent.isConnected ? stopNear(spot) : undefined;
      if (stop) {
        stop.focus();
        return;
      }
    }
  }
}
