import { plural, worklistWords, type Locale } from '@cartera/locales';
import type { WorkItem } from '@cartera/core';
import { isWorkItem } from './is-work-item.js';
import { keepPlace, type KeptPlace } from './kept-place.js';
import type { ListActs } from './list-acts.js';
import type { RowBook, Turn } from './row-book.js';
import type { RowShown } from './row-node.js';
import { RowPool } from './row-pool.js';
import { rowTexts, type RowReading, type RowTexts } from './row-texts.js';

/** The element, as its rows need it. */
export interface RowListHost {
  readonly element: { readonly updateComplete: Promise<unknown>; requestUpdate(): void };
  readonly book: RowBook;
  announce(text: string): void;
  /** What is done with rows, once that is there. */
  acts(): ListActs | undefined;
  /** The stream of the open account. */
  openStream(): string;
  rowHeight(): number;
  /** Another question is answered. */
  turned(): void;
}

/** Currencies with a column of their own; more stand with their code in the last cell. */
const COLUMNS_MOST = 3;

/** Placeholders while nothing is known of the list. */
const WAITING_ROWS = 100;

/** The rows of a list and where it stands: which row is the active one, what stays where it was when rows change, what is marked. */
export class RowList {
  readonly book: RowBook;
  readonly pool = new RowPool({ show: (index) => this.shown(index), seen: (first, end) => this.seen(first, end) });
  active = 0;
  /** Rows that are marked. */
  changed: ReadonlySet<string> = new Set();
  /** Told of rows that changed by themselves: who listens is not told of each. */
  moved?: (streams: readonly string[]) => void;

  private readonly host: RowListHost;
  private activeStream: string | undefined;
  private reading: RowReading | undefined;
  private texts = new WeakMap<WorkItem, RowTexts>();
  private beside = '';

  constructor(host: RowListHost) {
    this.host = host;
    this.book = host.book;
  }

  /** Another question is answered: the list begins at its top. */
  begin(): void {
    this.host.turned();
    this.activate(0);
  }

  /** Currencies that have a column. */
  get currencies(): readonly string[] {
    return this.reading?.currencies ?? [];
  }

  /** Before a render: the words rows are put into. */
  read(locale: Locale): void {
    const { said } = this.book;
    const asOf = said?.evaluatedOn ?? '';
    const known = (said?.facets['currency'] ?? []).slice(0, COLUMNS_MOST).map(({ value }) => value);
    const currencies = known.length > 0 ? known : ['']; // room for amounts to come
    const { reading } = this;
    if (locale === reading?.locale && asOf === reading.asOf && currencies.join() === reading.currencies.join()) return;
    this.reading = { locale, asOf, currencies };
    this.texts = new WeakMap();
  }

  /** Whether there are rows, or are about to be. */
  get hasRows(): boolean {
    return this.book.count > 0 || (!this.book.said && this.book.loading);
  }

  /** The list anew: its length, its rows, the room there is. */
  lay(): void {
    const { book } = this;
    const waiting = !book.said && this.hasRows;
    this.active = Math.min(this.active, Math.max(0, book.count - 1));
    const { locale, currencies = [] } = this.reading ?? {};
    if (!locale) return;
    const { select, openWhy: why } = worklistWords(locale);
    this.pool.lay({ total: waiting ? WAITING_ROWS : book.count, rowHeight: this.host.rowHeight(), form: { currencies, select, why } });
  }

  activate(index: number): void {
    this.active = Math.min(Math.max(0, index), Math.max(0, this.book.count - 1));
    this.activeStream = this.activeRow?.stream;
  }

  /** The active row, where it can be read. */
  get activeRow(): WorkItem | undefined {
    return this.rowAt(this.active);
  }

  /** A row, where it can be read. */
  rowAt(index: number): WorkItem | undefined {
    const row = this.book.at(index);
    return isWorkItem(row) ? row : undefined;
  }

  rowOf(stream: string): WorkItem | undefined {
    const index = this.book.indexOf(stream);
    return index === undefined ? undefined : this.rowAt(index);
  }

  /** Does something that moves rows, and puts the list back to where it stood. Where an account came beside it or went, the row at hand is in sight, whatever the head did meanwhile. */
  keeping(move: () => void): void {
    const place = this.place();
    const { beside } = this;
    this.beside = this.host.openStream();
    move();
    void this.stay(place, beside !== this.beside);
  }

  /** There is other room. @param isOther The widths are others too. */
  sized(isOther: boolean): void {
    if (isOther) this.keeping(() => this.host.element.requestUpdate());
    this.pool.measure();
    this.pool.paint();
  }

  /** Rows, and what stands beside them, are shown anew. */
  repaint(): void {
    this.pool.paint();
    this.host.element.requestUpdate();
  }

  /** Says how many of the rows in sight changed. */
  sayChanged(count: number): void {
    const { locale } = this.reading ?? {};
    if (locale && count > 0) this.host.announce(plural(locale, count, worklistWords(locale).changedRows));
  }

  /** While rows become others: the same question shows the same row where it was, another begins at the top. */
  turning(why: Turn): () => void {
    const place = why === 'asked' ? undefined : this.place();
    const day = this.book.said?.evaluatedOn;
    const before = new Map((place?.rows ?? []).map(({ stream }) => [stream, this.wordsOf(stream)]));
    return () => {
      if (why !== 'moved') this.changed = new Set();
      if (!place) this.begin();
      const stands = this.activeStream === undefined ? undefined : this.book.indexOf(this.activeStream);
      if (stands !== undefined) this.active = stands;
      this.host.element.requestUpdate();
      void this.settle(place, day === this.book.said?.evaluatedOn ? before : undefined, why);
    };
  }

  private async stay(place: KeptPlace, isBesideAnother: boolean): Promise<void> {
    await this.host.element.updateComplete;
    this.putBack(place);
    if (isBesideAnother && this.activeStream !== undefined) this.pool.reveal(this.active);
  }

  private seen(first: number, end: number): void {
    this.book.see(first, end);
    this.pool.point(this.hasRows ? this.active : undefined);
  }

  private shown(index: number): RowShown {
    const row = this.book.at(index);
    const active = index === this.active;
    const words = this.reading && worklistWords(this.reading.locale);
    if (row === undefined || !words) return { instead: words?.row ?? '', pending: true, active };
    if (!isWorkItem(row)) return { instead: words.unreadableRow, pending: false, active };
    const { stream } = row;
    const { selected = false, why = false, failure = '' } = this.host.acts()?.marksOf(stream, active) ?? {};
    const mark = failure || (this.changed.has(stream) ? words.changed : '');
    return {
      texts: this.textsOf(row),
      marks: { active, selected, why, mark, failed: failure !== '', open: stream === this.host.openStream() },
    };
  }

  private textsOf(row: WorkItem): RowTexts {
    const known = this.texts.get(row) ?? rowTexts(this.reading as RowReading, row);
    this.texts.set(row, known);
    return known;
  }

  /** Once the rows are shown: where the list stands, and what is marked. On another day all rows say something else: that is no news. */
  private async settle(place: KeptPlace | undefined, before: ReadonlyMap<string, string> | undefined, why: Turn): Promise<void> {
    await this.host.element.updateComplete;
    if (place) this.putBack(place);
    else this.pool.scrollTo(0, 0);
    if (place && before) this.mark(before, why);
  }

  /** Rows in sight that say something else than before. */
  private mark(before: ReadonlyMap<string, string>, why: Turn): void {
    const changed = [...before.keys()].filter((stream) => {
      const now = this.wordsOf(stream);
      return before.get(stream) && now && now !== before.get(stream);
    });
    this.changed = new Set([...this.changed, ...changed]);
    if (why === 'moved') this.moved?.(changed);
    else this.sayChanged(changed.length);
    this.pool.paint();
  }

  private wordsOf(stream: string): string {
    const row = this.rowOf(stream);
    return row ? JSON.stringify(this.textsOf(row)) : '';
  }

  private place(): KeptPlace {
    const rows = this.pool.inSight().flatMap(({ index, below }) => {
      const row = this.book.at(index);
      return isWorkItem(row) ? [{ stream: row.stream, below }] : [];
    });
    const holds = rows.findIndex(({ stream, below }) => below >= 0 && stream === this.activeStream);
    return { rows, holds: Math.max(0, holds) };
  }

  private putBack(place: KeptPlace): void {
    const kept = keepPlace(place, (stream) => this.book.indexOf(stream));
    if (kept) this.pool.scrollTo(kept.index, kept.below);
  }
}
