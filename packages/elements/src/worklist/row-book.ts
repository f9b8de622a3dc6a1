import type { Backend } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import type { LoadFailure } from '../loading/index.js';
import { fetchPage, type PageQuery } from './fetch-page.js';
import type { WorklistPage } from './worklist-page.js';

/** Who hears of what comes. */
export interface BookListener {
  /** Something that is said of the whole list may have changed. */
  told(): void;
  /** Rows of the same question came, or are others. */
  filled(): void;
  /** All rows are about to be others: what is returned is called when they are. */
  turning(why: Turn): () => void;
  failed(failure: LoadFailure): void;
}

/** Why rows are others: something else is asked, the same is asked again, or it moved by itself. */
export type Turn = 'asked' | 'again' | 'moved';

/** Rows that were fetched together. */
export interface Leaf {
  readonly rows: readonly unknown[];
  /** Of an answer that does not go with the latest one: shown until it is fetched again. */
  stale: boolean;
}

/** Rows a page: what a screen shows and a little more. */
const PAGE = 50;
/** Pages that are kept: those farthest from sight go first. */
const KEPT = 60;
/** Between two requests while the list is scrolled, in milliseconds. */
const PACE_MS = 80;
const SLOW_AFTER_MS = 300;
/** What is in sight before anybody said so: what the first answer of a question has. */
const AT_FIRST = { first: 0, end: PAGE };

/**
 * The rows of a list, fetched by pages as they come into sight. What was fetched stays on screen until what is newer is there whole; what scrolled past is no longer
 * waited for.
 */
export class RowBook {
  /** What the latest answer says of the whole list. */
  said: Omit<WorklistPage, 'rows' | 'next'> | undefined;
  failure: LoadFailure | undefined;
  /** The list, not only some of its rows, is on its way. */
  loading = false;
  slow = false;
  /** The order that is shown is no longer the list's: what follows says how many rows would move. The next page that comes into sight brings the new order. */
  held = false;
  readonly listener: BookListener;
  backend: Backend | undefined;
  query: PageQuery = {};
  leaves = new Map<number, Leaf>();

  private given: readonly unknown[] | undefined;
  private whole: AbortController | undefined;
  private readonly running = new Map<number, AbortController>();
  private sight = AT_FIRST;
  private pacing: ReturnType<typeof setTimeout> | undefined;
  private slowing: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: BookListener) {
    this.listener = listener;
  }

  /** Rows that there are to scroll over. */
  get count(): number {
    return this.given?.length ?? this.said?.total ?? 0;
  }

  /** A row, or undefined while it is on its way. It may be anything: `isWorkItem` says whether it can be shown. */
  at(index: number): unknown {
    if (this.given) return this.given[index] ?? null; // a gap in a page's rows is no row that is on its way
    return this.leaves.get(Math.floor(index / PAGE))?.rows[index % PAGE];
  }

  /** Where a stream stands among the rows that are here. */
  indexOf(stream: string): number | undefined {
    const isIt = (row: unknown) => (row as WorkItem | null | undefined)?.stream === stream;
    if (this.given) return found(this.given.findIndex(isIt));
    for (const [page, { rows }] of this.leaves) {
      const index = rows.findIndex(isIt);
      if (index >= 0) return page * PAGE + index;
    }
    return undefined;
  }

  /** Shows a page that somebody else fetched: its rows are all there are. */
  give(page: WorklistPage, why: Turn): void {
    const turned = this.listener.turning(why);
    this.forget();
    const { rows, next: _next, ...said } = page;
    this.given = rows;
    this.said = said;
    turned();
  }

  /** Drops everything, and ends what runs. */
  forget(): void {
    this.stop();
    this.held = false;
    this.backend = undefined;
    this.said = this.given = this.failure = undefined;
    this.leaves = new Map();
  }

  /** Says why nothing can be asked. */
  refuse(failure: LoadFailure): void {
    this.forget();
    this.failure = failure;
    this.listener.failed(failure);
  }

  /** Asks something else. What was shown stays meanwhile, unless somebody else is asked. */
  async ask(backend: Backend, query: PageQuery): Promise<void> {
    if (this.backend !== backend) this.forget();
    this.backend = backend;
    this.query = query;
    this.failure = undefined;
    this.sight = AT_FIRST;
    await this.turn('asked');
  }

  /** Asks the same once more, for what is in sight and beside it. */
  async again(): Promise<void> {
    if (this.backend && !this.whole) await this.turn('again');
  }

  /** Says why some rows could not be had; those that are here stay. */
  miss(failure: LoadFailure): void {
    this.failure = failure;
    this.listener.failed(failure);
    this.listener.told();
  }

  /** What is in sight: fetches what of it is not here, and once the list is scrolled what is beside it. Cheap where nothing is missing. */
  see(first: number, end: number): void {
    if (!this.backend || (first === this.sight.first && end === this.sight.end)) return;
    const beside = this.sight === AT_FIRST ? 0 : 1;
    this.sight = { first, end };
    if (this.pacing === undefined) this.fill(beside);
  }

  /** A page of the list, or why it is not to be had. Never rejects. */
  async read(page: number, signal: AbortSignal): Promise<WorklistPage | LoadFailure> {
    return fetchPage(this.backend as Backend, { ...this.query, skip: page * PAGE, limit: PAGE }, signal);
  }

  /** Pages in sight, those in sight first, then so many beside them. */
  pagesInSight(beside: 0 | 1): readonly number[] {
    const last = Math.max(0, Math.ceil(this.count / PAGE) - 1);
    const first = Math.min(last, Math.floor(this.sight.first / PAGE));
    const end = Math.min(last, Math.floor(Math.max(this.sight.first, this.sight.end - 1) / PAGE));
    const inSight = Array.from({ length: end - first + 1 }, (_, index) => first + index);
    return beside === 0 ? inSight : [...inSight, end + 1, first - 1].filter((page) => page >= 0 && page <= last);
  }

  private async turn(why: Turn): Promise<void> {
    if (!this.backend) return;
    this.stop();
    const { signal } = (this.whole = new AbortController());
    this.begin();
    const numbers = why === 'asked' ? [0] : this.pagesInSight(1);
    const pages = await Promise.all(numbers.map((page) => this.read(page, signal)));
    if (signal.aborted) return;
    this.end();
    const failure = pages.find((page) => 'code' in page);
    if (failure && 'code' in failure) this.fail(failure, why);
    else this.replace(numbers, pages as readonly WorklistPage[], why);
    this.listener.told();
  }

  private replace(numbers: readonly number[], pages: readonly WorklistPage[], why: Turn): void {
    const turned = this.listener.turning(why);
    this.failure = undefined;
    this.held = false;
    this.leaves = new Map(pages.map(({ rows }, index) => [numbers[index] ?? 0, { rows, stale: false }]));
    const latest = pages.at(-1);
    if (latest) this.said = withoutRows(latest);
    turned();
    if (this.pacing === undefined) this.fill(0); // more may be in sight than the first page has
  }

  /** A passing failure keeps what there is; one that will not pass, as a right withdrawn, takes it away, and so does one of another question. */
  private fail(failure: LoadFailure, why: Turn): void {
    if (why === 'asked' || !failure.retryable) {
      const { backend } = this;
      this.forget();
      this.backend = backend;
      this.listener.filled();
    }
    this.failure = failure;
    this.listener.failed(failure);
  }

  private fill(beside: 0 | 1 = 1): void {
    if (!this.backend || !this.said || this.whole) return;
    const wanted = this.pagesInSight(beside);
    for (const [page, controller] of this.running) if (!wanted.includes(page)) this.drop(page, controller);
    const missing = wanted.filter((page) => !this.running.has(page) && (this.leaves.get(page)?.stale ?? true));
    if (missing.length === 0) return;
    this.pacing = setTimeout(() => {
      this.pacing = undefined;
      this.fill();
    }, PACE_MS);
    for (const page of missing) void this.fetchLeaf(page);
  }

  private async fetchLeaf(page: number): Promise<void> {
    const controller = new AbortController();
    this.running.set(page, controller);
    const answer = await this.read(page, controller.signal);
    if (controller.signal.aborted) return;
    this.running.delete(page);
    if ('code' in answer) this.miss(answer);
    else this.keep(page, answer);
  }

  /** The list may have changed since the other pages came: then they are fetched again once they are in sight. */
  private keep(page: number, answer: WorklistPage): void {
    if (this.held) return void this.turn('again');
    const { total, evaluatedOn } = answer;
    const moved = this.said?.total !== total || this.said.evaluatedOn !== evaluatedOn;
    if (moved) for (const leaf of this.leaves.values()) leaf.stale = true;
    this.said = withoutRows(answer);
    this.leaves.set(page, { rows: answer.rows, stale: false });
    const middle = this.sight.first / PAGE;
    const far = [...this.leaves.keys()].sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle));
    for (const number of far.slice(0, Math.max(0, this.leaves.size - KEPT))) this.leaves.delete(number);
    this.listener.filled();
    if (!moved) return;
    this.listener.told();
    if (this.pacing === undefined) this.fill();
  }

  private begin(): void {
    this.loading = true;
    this.slowing = setTimeout(() => {
      this.slow = true;
      this.listener.told();
    }, SLOW_AFTER_MS);
    this.listener.told();
  }

  private end(): void {
    clearTimeout(this.slowing);
    this.loading = this.slow = false;
    this.whole = undefined;
  }

  private stop(): void {
    this.whole?.abort();
    clearTimeout(this.pacing);
    this.pacing = undefined;
    this.end();
    for (const [page, controller] of this.running) this.drop(page, controller);
  }

  private drop(page: number, controller: AbortController): void {
    controller.abort();
    this.running.delete(page);
  }
}

function withoutRows({ rows: _rows, next: _next, ...said }: WorklistPage): Omit<WorklistPage, 'rows' | 'next'> {
  return said;
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
