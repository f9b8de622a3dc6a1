/** The least pause between two questions, and how many times as long as the last one took: of all time at most a fifth is spent asking. */
const SHARE = 4;
const PAUSE_MOST_MS = 30_000;
/** The pause after one that waited for a far side that was away. */
const PAUSE_AWAY_MS = 2_000;

/** Does something again and again as it is wanted, one at a time and never without a pause: however often it is wanted, a slow far side is asked seldom. */
export class Paced {
  private readonly act: () => Promise<void>;
  private readonly pauseMs: number;
  private wanted = false;
  private running = false;
  private away = false;
  private next = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pauseMs The least pause between the end of one and the beginning of the next. */
  constructor(pauseMs: number, act: () => Promise<void>) {
    this.pauseMs = pauseMs;
    this.act = act;
  }

  want(): void {
    this.wanted = true;
    if (this.running || this.timer !== undefined) return;
    this.timer = setTimeout(() => void this.run(), Math.max(0, this.next - performance.now()));
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.wanted = false;
  }

  /** What is done now waits for a far side that is away, or was: that says nothing of how long the next one takes. */
  waited(): void {
    this.away = true;
  }

  private async run(): Promise<void> {
    const began = performance.now();
    this.timer = undefined;
    this.wanted = false;
    this.running = true;
    this.away = false;
    await this.act();
    this.running = false;
    const ended = performance.now();
    this.next = ended + (this.away ? PAUSE_AWAY_MS : Math.min(Math.max(this.pauseMs, SHARE * (ended - began)), PAUSE_MOST_MS));
    if (this.wanted) this.want();
  }
}
