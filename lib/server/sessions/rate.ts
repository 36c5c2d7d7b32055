interface Bucket {
  left: number;
  at: number;
}

/** Allows a burst, and so many a second after it, for each key. */
export class Rate {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
  ) {}

  /** Takes one from a key's allowance; false where nothing is left. */
  take(key: string, now: number): boolean {
    const bucket = this.buckets.get(key) ?? { left: this.burst, at: now };
    const left = Math.min(this.burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * this.perSecond);
    this.buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1;
  }
}
