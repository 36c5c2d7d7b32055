import type { PreviewAnswer, PreviewQuestion } from '@/lib/authoring/preview';

/** Runs that are drawn at once after a change, and those that it is drawn with when nothing changes for a moment. */
const FIRST_RUNS = 250;
const REFINED_RUNS = 2_000;
const REST_MS = 400;

/** What is previewed, however many runs it takes. */
export type Watched = Omit<PreviewQuestion, 'runs'>;
export type OnPreviewed = (answer: PreviewAnswer | null) => void;

/** One preview that somebody watches, drawn with few runs first and refined when it is left alone. */
export class WatchedPreview {
  private watched: { readonly question: Watched; readonly hear: OnPreviewed } | null = null;
  private asked = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ask: (question: PreviewQuestion) => Promise<PreviewAnswer | null>) {}

  /** Takes the place of what was watched before; gives what ends it. */
  watch(question: Watched, hear: OnPreviewed): () => void {
    this.watched = { question, hear };
    return () => {
      if (this.watched?.hear === hear) this.watched = null;
    };
  }

  /** Draws anew; only the answer to the last question is heard. */
  async draw(runs = FIRST_RUNS): Promise<void> {
    clearTimeout(this.rest);
    if (!this.watched) return;
    const { question, hear } = this.watched;
    this.asked += 1;
    const mine = this.asked;
    const answer = await this.ask({ ...question, runs });
    if (mine !== this.asked || this.watched?.hear !== hear) return;
    hear(answer);
    if (answer && answer.runs < REFINED_RUNS) this.rest = setTimeout(() => void this.draw(REFINED_RUNS), REST_MS);
  }

  end(): void {
    clearTimeout(this.rest);
  }
}
