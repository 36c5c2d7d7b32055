// @ts-check
// Loaded into the page before its own scripts: tells when what an author waits for has been painted.

/** What takes longer than this is not going to come. */
const MOST_MS = 20_000;
const ROWS = 'main table tbody tr';
const PREVIEW = '[aria-labelledby="preview-dock"] section';

/** When the next frame that shows what stands in the page now has been painted. @returns {Promise<number>} */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

/**
 * When a change of the page first shows what is looked for, painted.
 * @param {(changes: MutationRecord[]) => boolean} shows @returns {Promise<number>}
 */
const paintedOnce = (shows) =>
  new Promise((resolve) => {
    const observer = new MutationObserver((changes) => {
      if (!shows(changes)) return;
      observer.disconnect();
      resolve(painted());
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });

/** How many problems are told; nothing while the draft is being checked. */
const problems = () => {
  const text = document.querySelector('#problems + p')?.textContent ?? '';
  return /^No|\d/.test(text) ? text : '';
};

/** Whether a change lies in what the preview draws, and not in what it says of its own state. @param {MutationRecord} change */
const isDrawn = ({ target }) => Boolean((target instanceof Element ? target : target.parentElement)?.closest(PREVIEW));

/** Whether the preview says what stands in the text that is being written. */
const saysWritten = () => {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return true;
  return [...document.querySelectorAll(PREVIEW)].some(({ textContent }) => textContent?.includes(field.value));
};

const studio = {
  /** @type {Promise<{ first: number, whole: number }> | undefined} */
  opened: undefined,

  /** @type {Promise<{ letter: number, shown: number }> | undefined} */
  typed: undefined,

  /** Watches the next key: when its letter is painted, and when what hangs on it is. @param {'problems' | 'preview'} what */
  watchKey: (what) => {
    const before = problems();
    const shows = (/** @type {MutationRecord[]} */ changes) =>
      what === 'preview' ? changes.some(isDrawn) && saysWritten() : problems() !== '' && problems() !== before;
    studio.typed = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No ${what} within ${MOST_MS} ms of a key.`)), MOST_MS);
      const onKey = (/** @type {KeyboardEvent} */ { timeStamp }) => {
        void Promise.all([painted(), paintedOnce(shows)]).then(([letter, shown]) =>
          resolve({ letter: letter - timeStamp, shown: shown - timeStamp }),
        );
      };
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
  },
};

/** Whether the table has so many rows, or the form of a card stands there, and the problems are told. @param {number} rows */
const stands = (rows) => () =>
  (document.querySelectorAll(ROWS).length >= rows || document.querySelector('#card-options') !== null) &&
  problems() !== '';

// Milliseconds since the navigation began: a screenful of the table, and its last row.
studio.opened = Promise.all([paintedOnce(stands(20)), paintedOnce(stands(200))]).then(([first, whole]) => ({
  first,
  whole,
}));

Object.assign(globalThis, { twoCapitalsStudio: studio });
