import type { Backend, StreamChange } from '@cartera/backend';
import { Burst } from './burst.js';
import type { Follower } from './feed.types.js';
import { pageSignals } from './page-signals.js';
import { ToldVersions } from './told-versions.js';

/** The first pause before it is asked again; each is twice as long, up to the longest. Half of each is chance, so that a thousand pages do not come back at once. */
const PAUSE_MS = 1_000;
const PAUSE_MOST_MS = 30_000;
/** Below both together nobody needs to know that the connection was gone. Between them it is asked what is shown: a watch that broke does not say that nothing can be had. */
const QUIET_MS = 2_000;
const PROBED_MS = 3_000;
/** A watch that lasted so long was a good one: the next pause is the first again. */
const GOOD_MS = 10_000;

/** Codes by which a Backend says that it tells no moves, or not to this caller: then nothing is followed, and nothing is said of it. */
const NOT_LIVE = new Set(['view.not_available', 'access.denied']);

/**
 * What one Backend tells of streams that move, for every element of a page: one `watch`, from the first element that follows to the last. It rests while the page is hidden and
 * goes on where it stood. A watch that breaks is asked again, and so is what is shown meanwhile: that is how it knows that the far side answers.
 */
export class Feed {
  /** Since when the far side has not been heard, in milliseconds since 1970; undefined while all is well, or for the first five seconds. */
  lostAt: number | undefined;

  private readonly backend: Backend;
  private readonly followers = new Set<Follower>();
  /** Who asked and had no answer yet: a watch that goes on telling moves does not say that what moved can be had. */
  private readonly unanswered = new Set<Follower>();
  private readonly burst = new Burst((moves) => this.each((follower) => follower.moved(moves)));
  private readonly told = new ToldVersions();
  private cursor: string | undefined;
  private running: AbortController | undefined;
  private refused = false;
  private silentSince: number | undefined;
  private silentUntil = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private retrying: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private leaving: (() => void) | undefined;

  constructor(backend: Backend) {
    this.backend = backend;
  }

  /** Whether moves are told here, as far as is known. */
  get live(): boolean {
    return this.backend.watch !== undefined && !this.refused;
  }

  join(follower: Follower): void {
    this.followers.add(follower);
    this.leaving ??= pageSignals({
      hidden: () => this.rest(),
      shown: () => this.resume(this.cursor === undefined || this.silentSince !== undefined),
      offline: () => this.lost(),
      online: () => this.renew(),
      woke: () => this.renew(),
    });
    this.start();
  }

  leave(follower: Follower): void {
    this.followers.delete(follower);
    this.unanswered.delete(follower);
    if (this.followers.size > 0) return;
    this.rest();
    this.burst.flush();
    this.leaving?.();
    this.leaving = this.cursor = undefined; // what moves from now on nobody hears: the next element begins anew
    this.told.forget();
    this.heardAgain();
  }

  /**
   * The far side did not answer.
   *
   * @param asker Who asked it; nobody: the watch broke.
   */
  lost(asker?: Follower): void {
    if (!this.live || this.followers.size === 0) return;
    if (asker && this.followers.has(asker)) this.unanswered.add(asker);
    this.silentSince ??= Date.now();
    this.silence ??= setTimeout(() => {
      this.silence = setTimeout(() => {
        this.lostAt = this.silentSince;
        this.each((follower) => follower.connection());
      }, PROBED_MS);
      if (!document.hidden) this.each((follower) => follower.behind());
    }, QUIET_MS);
    this.retryLater();
  }

  /** The far side answered who asked, or there is nothing more to ask. */
  answered(asker: Follower): void {
    this.unanswered.delete(asker);
    this.heardAgain();
  }

  /**
   * Whether the far side was away meanwhile: how long was waited for it then is not how slow it is.
   *
   * @param began As `performance.now()` says it.
   */
  wasAway(began: number): boolean {
    return this.silentSince !== undefined || this.silentUntil > began;
  }

  private heardAgain(): void {
    if (this.unanswered.size > 0) return;
    if (this.silentSince !== undefined) this.silentUntil = performance.now();
    clearTimeout(this.silence);
    this.silence = this.silentSince = undefined;
    if (this.running) this.stopRetrying();
    if (this.lostAt === undefined) return;
    this.lostAt = undefined;
    this.each((follower) => follower.connection());
  }

  private start(): void {
    if (this.running || !this.live || document.hidden || this.followers.size === 0 || this.retrying) return;
    void this.run();
  }

  private async run(): Promise<void> {
    const { signal } = (this.running = new AbortController());
    const after = this.cursor;
    const began = performance.now();
    const code = await this.listen(after, signal);
    if (signal.aborted) return;
    this.running = undefined;
    if (performance.now() - began > GOOD_MS) this.tries = 0;
    if (NOT_LIVE.has(code) || (code === 'query.invalid' && this.cursor === undefined)) {
      this.refused = true;
      this.rest();
      this.heardAgain();
    } else if (code === 'query.invalid' && after !== undefined) this.beginAnew();
    else this.lost();
  }

  /** Ends with the code of what ended it; '' for one that ended by itself. */
  private async listen(after: string | undefined, signal: AbortSignal): Promise<string> {
    let standing = after === undefined;
    const connected = (isConnected: boolean) => {
      if (signal.aborted) return;
      if (isConnected) this.back();
      else this.lost();
    };
    try {
      for await (const change of this.backend.watch?.({ after: after ?? 'now' }, { signal, connected }) ?? []) {
        if (signal.aborted) return '';
        this.hear(change, standing);
        standing = false;
      }
      return '';
    } catch (error) {
      return codeOf(error);
    }
  }

  private hear({ cursor, stream, version }: StreamChange, standing: boolean): void {
    this.cursor = cursor;
    const before = this.told.get(stream);
    this.told.tell(stream, version);
    this.burst.add(stream, { version, kind: standing ? 'standing' : before === version ? 'day' : 'entries' });
    this.back();
  }

  /** The watch is open: what could not be had meanwhile is asked again. */
  private back(): void {
    const isBehind = this.silentSince !== undefined;
    this.heardAgain();
    if (isBehind) this.each((follower) => follower.behind());
  }

  /** The cursor is of other books, or of books that were restored. */
  private beginAnew(): void {
    this.cursor = undefined;
    this.start();
    this.each((follower) => follower.behind());
  }

  /** Nothing is heard while nobody looks. */
  private rest(): void {
    this.running?.abort();
    this.running = undefined;
    this.stopRetrying();
  }

  private resume(isBehind: boolean): void {
    this.start();
    if (isBehind) this.each((follower) => follower.behind());
  }

  /** The network, or the machine, is back: what was open may be dead without saying so. */
  private renew(): void {
    this.rest();
    this.tries = 0;
    if (!document.hidden) this.resume(true);
  }

  private retryLater(): void {
    if (this.retrying || document.hidden) return;
    const pause = Math.min(PAUSE_MS * 2 ** this.tries, PAUSE_MOST_MS);
    this.tries += 1;
    this.retrying = setTimeout(
      () => {
        this.retrying = undefined;
        this.resume(true);
      },
      pause * (0.5 + Math.random() / 2),
    );
  }

  private stopRetrying(): void {
    clearTimeout(this.retrying);
    this.retrying = undefined;
  }

  private each(tell: (follower: Follower) => void): void {
    for (const follower of this.followers) tell(follower);
  }
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'backend.unexpected';
}
