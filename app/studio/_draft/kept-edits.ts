import type { Desk } from '@/lib/authoring/desk';
import { type LeftEdits, leftBy } from '@/lib/authoring/left-edits';
import { newPressKey } from '../../_data/class-sessions';
import { forget, keptIds, recall, remember } from '../../_data/device-memory';
import { beginLife, ifEnded } from './page-life';

/**
 * What a page has not saved yet, kept on its device under a name of the page's own, so that two pages on one draft
 * never write over each other's. What pages that have ended left there can be taken up.
 */
export class KeptEdits {
  private readonly start: string;
  private readonly name: string;
  private readonly endLife: () => void;
  private pending: Desk['pending'] = [];
  private isWhole = true;

  constructor(me: string, draft: string) {
    this.start = `${me}-${draft}-`;
    this.name = this.start + newPressKey();
    this.endLife = beginLife(this.name);
  }

  /** Whether the browser has kept all that is not saved. */
  get isKept(): boolean {
    return this.isWhole;
  }

  /** Keeps what a desk has not saved, in the place of what was kept before. */
  keep(desk: Desk): void {
    if (desk.pending === this.pending) return;
    this.pending = desk.pending;
    const isSaved = desk.pending.length === 0;
    if (isSaved) forget('edits', this.name);
    this.isWhole = isSaved || remember('edits', this.name, JSON.stringify(leftBy(desk)));
  }

  /** Offers what each page left that has ended; what is taken up is no longer kept under that page's name. */
  async offerLeft(isTakenUp: (left: LeftEdits) => boolean): Promise<void> {
    const others = keptIds('edits', this.start).filter((name) => name !== this.name);
    for (const name of others)
      await ifEnded(name, async () => {
        const { readLeftEdits } = await import('./read-left-edits');
        const left = readLeftEdits(recall('edits', name) ?? '');
        if (left === null || isTakenUp(left)) forget('edits', name);
      });
  }

  /** The page ends, and leaves what is kept. */
  end(): void {
    this.endLife();
  }
}
