import type { Backend } from '@cartera/backend';
import type { StreamId, WorkItem } from '@cartera/core';
import { liveText } from '@cartera/locales/live';
import type { ReactiveController } from 'lit';
import { ConnectionNotice, feedOf, Paced, type Feed, type Follower, type Moves } from '../following/index.js';
import type { LoadFailure } from '../loading/index.js';
import { countMoves } from './count-moves.js';
import { OrderOffer } from './order-offer.js';
import type { Leaf } from './row-book.js';
import type { WorklistFace } from './worklist-face.js';
import type { WorklistPage } from './worklist-page.js';

/** Between two questions, in milliseconds: however much moves, the list asks once a second at most. */
const PAUSE_MS = 1_000;
/** Between two sentences on rows that changed, in milliseconds: the first is said at once, then those of half a minute together. */
const SAY_MS = 30_000;
/** How long a row is marked, in milliseconds: a mark on every row says nothing. */
const MARKED_MS = 120_000;
/** Rows in sight that left the page they stood on, and are asked one by one what became of them. */
const GONE_MOST = 10;

const followed = new WeakSet<WorklistFace>();

/** Keeps a list as the books are, from now on. */
export function followList(face: WorklistFace): void {
  if (followed.has(face)) return;
  followed.add(face);
  face.host.element.addController(new ListFollower(face));
}

/**
 * What a list does when accounts move. Rows are written anew where they stand. Where they would stand elsewhere, or come and go, somebody who looks at them is asked: nothing moves under
 * a pointer, a key or a selection. A list at rest at its top, with nobody in it, takes the new order by itself; so does one that came to another day, in its place. Only pages in sight are
 * asked for, once for all that moved, and not while something is sent, fetched or chosen.
 */
class ListFollower implements ReactiveController, Follower {
  private readonly face: WorklistFace;
  private readonly notice: ConnectionNotice;
  private readonly offer: OrderOffer;
  private readonly paced = new Paced(PAUSE_MS, () => this.ask());
  private readonly saying = new Paced(SAY_MS, async () => this.say());
  private readonly refresh: () => void;
  private feed: Feed | undefined;
  private running: AbortController | undefined;
  private postponed = false;
  private moves = 0;
  /** Accounts that moved since the rows were asked for. */
  private touched = new Set<StreamId>();
  /** Rows that changed and were not said yet. */
  private unsaid = new Set<string>();
  /** When marked rows changed last. */
  private readonly marked = new Map<string, number>();

  constructor(face: WorklistFace) {
    const { element } = face.host;
    this.face = face;
    this.refresh = face.refreshing.refresh;
    face.list.moved = (streams) => this.changed(streams);
    this.notice = new ConnectionNotice(element.renderRoot as ShadowRoot);
    this.offer = new OrderOffer(element.ownerDocument, () => this.take());
  }

  hostConnected(): void {
    this.join();
  }

  hostDisconnected(): void {
    this.part();
  }

  hostUpdated(): void {
    this.join();
    const { book } = this.face.list;
    if (!book.held) this.moves = 0;
    this.showOffer();
    this.notice.show(this.feed?.lostAt);
    if (!this.postponed || this.isBusy()) return;
    this.postponed = false;
    this.paced.want();
  }

  moved(moves: Moves): void {
    const { book } = this.face.list;
    const isFixed = book.query.asOf !== undefined;
    for (const [stream, { kind, version }] of moves) {
      if (!stream.startsWith('account/') || (kind === 'day' && isFixed)) continue;
      const known = this.face.list.rowOf(stream)?.version;
      if (kind === 'standing' && !(known !== undefined && known < version)) continue;
      this.touched.add(stream);
    }
    if (this.touched.size > 0) this.paced.want();
  }

  behind(): void {
    this.paced.want();
  }

  connection(): void {
    this.notice.show(this.feed?.lostAt);
  }

  /** The Backend of the list now, unless the page is to stand still. */
  private join(): void {
    const { still } = this.face.host.environment() ?? {};
    const { backend } = this.face.list.book;
    const feed = still || !backend || !this.face.host.element.isConnected ? undefined : feedOf(backend);
    const wanted = feed?.live ? feed : undefined;
    if (wanted === this.feed) return;
    this.part();
    this.feed = wanted;
    wanted?.join(this);
    this.face.refreshing.refresh = wanted ? () => this.paced.want() : this.refresh;
  }

  private part(): void {
    this.feed?.leave(this);
    this.feed = undefined;
    this.paced.forget();
    this.saying.forget();
    this.unsaid = new Set();
    this.running?.abort();
    this.touched = new Set();
    this.moves = 0;
    this.notice.show(undefined);
    this.face.refreshing.refresh = this.refresh;
  }

  private isBusy(): boolean {
    const { list, acts } = this.face;
    return list.book.loading || acts?.busy === true;
  }

  private async ask(): Promise<void> {
    const { book } = this.face.list;
    const { backend, said, leaves } = book;
    if (!this.feed?.live) return;
    if (!backend || !said) return this.feed.answered(this);
    if (this.isBusy()) {
      this.postponed = true;
      return;
    }
    const { signal } = (this.running = new AbortController());
    const numbers = book.pagesInSight(0);
    const touched = this.touched;
    this.touched = new Set();
    const began = performance.now();
    const pages = await Promise.all(numbers.map((page) => book.read(page, signal)));
    const failure = pages.find((page) => 'code' in page);
    if (failure || this.feed?.wasAway(began)) this.paced.waited();
    if (signal.aborted) return;
    if (book.leaves !== leaves || book.backend !== backend || this.isBusy()) {
      this.postponed = true; // somebody asked meanwhile, perhaps before it moved
      return this.face.host.element.requestUpdate();
    }
    if (failure && 'code' in failure) return this.failed(failure);
    this.feed.answered(this);
    await this.show(numbers, pages as readonly WorklistPage[], { backend, touched, signal });
  }

  /** A failure that passes is the connection's affair; one that does not takes the list away, as when somebody had asked. */
  private failed(failure: LoadFailure): void {
    if (failure.retryable) return this.feed?.lost(this);
    this.feed?.answered(this);
    void this.face.list.book.again();
  }

  private async show(
    numbers: readonly number[],
    pages: readonly WorklistPage[],
    { backend, touched, signal }: { readonly backend: Backend; readonly touched: ReadonlySet<StreamId>; readonly signal: AbortSignal },
  ): Promise<void> {
    const { book, pool } = this.face.list;
    const before = numbers.flatMap((number) => streamsOf(book.leaves.get(number)?.rows ?? []));
    const after = pages.flatMap(({ rows }) => streamsOf(rows));
    const moves = countMoves(before, after);
    const latest = pages.at(-1);
    const isOtherDay = latest?.evaluatedOn !== book.said?.evaluatedOn;
    if (moves === 0 || isOtherDay || this.isAtRest()) {
      const atTop = moves > 0 && !isOtherDay;
      for (const leaf of book.leaves.values()) leaf.stale = true; // what is not in sight is asked for when it comes there
      this.turn(() => {
        numbers.forEach((number, index) => book.leaves.set(number, { rows: pages[index]?.rows ?? [], stale: false }));
        if (latest) book.said = { total: latest.total, facets: latest.facets, evaluatedOn: latest.evaluatedOn };
        book.held = false;
      });
      this.moves = 0;
      if (!atTop) return;
      await this.face.host.element.updateComplete;
      return pool.scrollTo(0, 0);
    }
    const rows = new Map(pages.flatMap((page) => page.rows.map((row) => [row.stream, row] as const)));
    const gone = before.filter((stream) => touched.has(stream) && !rows.has(stream)).slice(0, GONE_MOST);
    for (const row of await Promise.all(
      gone.map((stream) => itemOf(backend, { stream, ...(book.query.asOf && { asOf: book.query.asOf }) }, signal)),
    ))
      if (row) rows.set(row.stream, row);
    if (signal.aborted) return;
    const isNew = this.moves === 0;
    this.moves = moves;
    this.turn(() => {
      for (const [number, { rows: old }] of book.leaves) if (numbers.includes(number)) book.leaves.set(number, renewed(old, rows));
      book.held = true;
    });
    if (isNew) this.face.announce(liveText(this.tag, 'changes', { n: moves }));
  }

  private changed(streams: readonly string[]): void {
    const { list } = this.face;
    const now = performance.now();
    for (const stream of streams) {
      this.marked.set(stream, now);
      this.unsaid.add(stream);
    }
    for (const [stream, at] of this.marked) if (now - at > MARKED_MS) this.marked.delete(stream);
    list.changed = new Set([...list.changed].filter((stream) => this.marked.has(stream)));
    if (streams.length > 0) this.saying.want();
  }

  /** How many of the rows in sight changed, to who listens. */
  private say(): void {
    const { unsaid } = this;
    const { list } = this.face;
    this.unsaid = new Set();
    const inSight = list.pool.inSight().flatMap(({ index }) => list.rowAt(index)?.stream ?? []);
    list.sayChanged(inSight.filter((stream) => unsaid.has(stream)).length);
  }

  /** Rows are written anew; what is in sight stays where it is. */
  private turn(write: () => void): void {
    const { book } = this.face.list;
    const turned = book.listener.turning('moved');
    write();
    book.failure = undefined;
    const stream = this.face.viewNow().open;
    const version = this.face.list.rowOf(stream)?.version;
    if (version !== undefined) this.face.pane.listed = { stream, version }; // the account beside the list follows by itself
    turned();
  }

  /** Nobody is in the list: at its top, no pointer over it, no key in it, nothing selected, opened or asked about. */
  private isAtRest(): boolean {
    const { host, acts, list } = this.face;
    const root = host.element.renderRoot as ShadowRoot;
    const grid = root.querySelector('.grid');
    const isUsed =
      root.activeElement !== null || grid?.matches(':hover') || acts?.selectedOfAll === 'true' || acts?.selectedOfAll === 'mixed';
    return grid !== null && grid.scrollTop === 0 && !isUsed && this.face.viewNow().open === '' && !list.book.held;
  }

  /** The order as it is now, in its place: the row at hand stays where it is. */
  private take(): void {
    this.face.focusNext = '.grid';
    void this.face.list.book.again();
  }

  private showOffer(): void {
    const { host, room } = this.face;
    this.offer.show(host.element.renderRoot, this.tag, this.moves, room.isNarrow);
  }

  private get tag(): string {
    return this.face.host.locale().words.tag;
  }
}

function streamsOf(rows: readonly unknown[]): readonly StreamId[] {
  return rows.flatMap((row) => (row as WorkItem | null | undefined)?.stream ?? []);
}

/** The same rows in the same order, as they are now. */
function renewed(old: readonly unknown[], rows: ReadonlyMap<StreamId, WorkItem>): Leaf {
  return { rows: old.map((row) => rows.get((row as WorkItem | null | undefined)?.stream as StreamId) ?? row), stale: false };
}

/** An account as a row of the list; undefined where that cannot be had. */
async function itemOf(
  backend: Backend,
  query: { readonly stream: StreamId; readonly asOf?: string },
  signal: AbortSignal,
): Promise<WorkItem | undefined> {
  try {
    return await backend.view('work-item', query, { signal });
  } catch {
    return undefined;
  }
}
