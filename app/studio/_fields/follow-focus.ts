/** Frames to wait for a list to show what was done to it. */
const MOST_FRAMES = 20;

const FIELDS = 'input, select, textarea';
/** What the Tab key stops at. */
export const STOPS = `${FIELDS}, a[href], button:not(:disabled)`;

/** Calls back once something is so on the page, or never where it stays otherwise. */
const onceSo = (isSo: () => boolean, then: () => void, frames = MOST_FRAMES): void => {
  requestAnimationFrame(() => {
    if (isSo()) then();
    else if (frames > 0) onceSo(isSo, then, frames - 1);
  });
};

const enter = (item: Element | null | undefined): void =>
  (item?.querySelector<HTMLElement>(FIELDS) ?? item?.querySelector<HTMLElement>(STOPS))?.focus();

/** Where the reader goes on when a list has lost its last member: to the button behind it, else to what names it. */
const leave = (list: Element): void => {
  const behind = list.nextElementSibling;
  const button = behind?.matches('button') ? (behind as HTMLElement) : behind?.querySelector<HTMLElement>('button');
  const name = list.parentElement?.querySelector<HTMLElement>('[tabindex="-1"], button');
  (button ?? name)?.focus();
};

/** The list that holds what a button acts on, as its items. */
export const listAround = (button: Element): Element | null => button.closest('li')?.parentElement ?? null;

/** Puts the focus into a member that is about to be added at a place of a list, by default at its end. */
export const followAdded = (list: Element | null | undefined, at?: number): void => {
  if (!list) return;
  const before = list.children.length;
  onceSo(
    () => list.children.length > before,
    () => enter(list.children[at ?? list.children.length - 1]),
  );
};

/** Puts the focus into the neighbour of a member that is about to be removed. */
export const followRemoved = (list: Element | null | undefined, at: number): void => {
  if (!list) return;
  const before = list.children.length;
  onceSo(
    () => list.children.length < before,
    () => {
      if (list.children.length === 0) leave(list);
      else enter(list.children[Math.min(at, list.children.length - 1)]);
    },
  );
};

/** Keeps the focus on the button that moves a member, where the member goes; at the end of the list, on its counterpart. */
export const followMoved = (list: Element | null | undefined, to: number, direction: 'up' | 'down'): void => {
  if (!list) return;
  requestAnimationFrame(() => {
    const buttons = [...(list.children[to]?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [])].filter(
      (button) => listAround(button) === list && !button.disabled,
    );
    (buttons.find(({ dataset }) => dataset.move === direction) ?? buttons[0])?.focus();
  });
};
