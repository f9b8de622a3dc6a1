import { listHeight, rowsInSight, scrollTopFor, scrollTopToShow, type ListGeometry } from './row-geometry.js';
import { RowNode, type RowShown } from './row-node.js';
import { rowPrototype, type RowForm } from './row-prototype.js';

/** What the pool is told of the list. */
export interface PoolSource {
  readonly show: (index: number) => RowShown;
  /** Rows in sight changed. */
  readonly seen: (first: number, end: number) => void;
}

/** How the list is laid out. */
export interface PoolLayout {
  readonly total: number;
  readonly rowHeight: number;
  readonly form: RowForm;
}

/** Rows kept ready above and below those in sight. */
const SPARE = 6;
/** After a jump, and at first, only what is in sight is written; what is to spare follows when the list has come to rest, in milliseconds. */
const REST_MS = 100;

/**
 * The nodes of the list: as many as are in sight and some to spare, whatever the number of rows. While the list is scrolled only the rows that come into sight are
 * written; a row keeps its node as long as it is in sight.
 */
export class RowPool {
  private readonly source: PoolSource;
  private grid: HTMLElement | undefined;
  private body: HTMLElement | undefined;
  private layout: PoolLayout = { total: 0, rowHeight: 44, form: { currencies: [], select: '', why: '' } };
  private nodes: RowNode[] = [];
  private prototype: HTMLElement | undefined;
  private range = { first: 0, end: 0, shift: 0 };
  private viewHeight = 0;
  private pointed: string | undefined;
  private digits = 0;
  private spare = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(source: PoolSource) {
    this.source = source;
  }

  /** The list's own nodes, as they are rendered now. */
  attach(grid: HTMLElement, body: HTMLElement): void {
    if (grid === this.grid && body === this.body) return;
    this.grid = grid;
    this.body = body;
    this.nodes = [];
    this.range = { first: 0, end: 0, shift: 0 };
    this.pointed = undefined;
  }

  /** Sets the size of the list and writes every row in sight. */
  lay(layout: PoolLayout): void {
    const { body } = this;
    if (!body || !this.grid) return;
    if (!this.prototype || JSON.stringify(layout.form) !== JSON.stringify(this.layout.form)) {
      this.prototype = rowPrototype(layout.form);
      for (const { element } of this.nodes) element.remove();
      this.nodes = [];
    }
    this.layout = layout;
    body.style.blockSize = `${listHeight(layout)}px`;
    this.measure();
    this.paint();
  }

  /** Looks how much is in sight. */
  measure(): void {
    const { grid, body } = this;
    if (grid && body) this.viewHeight = Math.max(0, grid.clientHeight - body.offsetTop);
  }

  /** Writes every row as it is now. */
  paint(): void {
    this.update('all');
  }

  /** Writes the rows that came into sight. */
  readonly scrolled = (): void => this.update('moved');

  /** Says to assistive technology which row is the active one. The focus itself stays on the list: rows come and go under it. */
  point(index: number | undefined): void {
    const node = index === undefined ? undefined : this.nodes[index % Math.max(1, this.nodes.length)];
    const id = node?.index === index ? node?.element.id : undefined;
    if (id === this.pointed) return;
    this.pointed = id;
    if (id === undefined) this.grid?.removeAttribute('aria-activedescendant');
    else this.grid?.setAttribute('aria-activedescendant', id);
  }

  /** The row that a node shows. */
  indexOf(element: Element): number | undefined {
    return this.nodes.find((node) => node.element === element)?.index;
  }

  /** Rows that a page key goes over. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.viewHeight / this.layout.rowHeight) - 1);
  }

  /** Rows in sight, and how far each is below the top. */
  inSight(): readonly { readonly index: number; readonly below: number }[] {
    const { first, end, shift } = rowsInSight(this.geometry());
    const top = this.geometry().scrollTop;
    return Array.from({ length: Math.max(0, end - first) }, (_, offset) => ({
      index: first + offset,
      below: (first + offset) * this.layout.rowHeight + shift - top,
    }));
  }

  scrollTo(index: number, below: number): void {
    if (this.grid) this.grid.scrollTop = scrollTopFor(index, below, this.geometry());
    this.scrolled();
  }

  /** Scrolls as little as is needed for a row to be whole in sight. */
  reveal(index: number): void {
    const top = scrollTopToShow(index, this.geometry());
    if (top !== undefined && this.grid) this.grid.scrollTop = top;
    this.paint();
  }

  private geometry(): ListGeometry {
    const { total, rowHeight } = this.layout;
    return { total, rowHeight, viewHeight: this.viewHeight, scrollTop: this.grid?.scrollTop ?? 0 };
  }

  private update(why: 'all' | 'moved' | 'rests'): void {
    const { body, range } = this;
    if (!body) return;
    const { rowHeight, total } = this.layout;
    const sight = rowsInSight(this.geometry());
    const shifted = sight.shift !== range.shift;
    if (why === 'moved' && !shifted && sight.first === range.first && sight.end === range.end) return;
    this.range = sight;
    if (sight.first >= range.end || sight.end <= range.first) this.rest();
    const first = Math.max(0, sight.first - this.spare);
    const end = Math.min(total, sight.end + this.spare);
    this.grow(Math.min(total, Math.ceil(this.viewHeight / rowHeight) + 1 + 2 * SPARE), body);
    for (let index = first; index < end; index += 1) {
      const node = this.nodes[index % this.nodes.length] as RowNode;
      const other = node.index !== index;
      if (other || shifted || why === 'all') node.place(index, index * rowHeight + sight.shift);
      if (other || why === 'all') this.write(node, index);
    }
    if (why === 'all' || shifted) for (const node of this.nodes) if (node.index < first || node.index >= end) node.retire();
    this.source.seen(sight.first, sight.end);
  }

  /** What is to spare waits until the list has come to rest. */
  private rest(): void {
    this.spare = 0;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.spare = SPARE;
      this.update('rests');
    }, REST_MS);
  }

  private write(node: RowNode, index: number): void {
    const shown = this.source.show(index);
    node.show(shown);
    if ('texts' in shown) for (const { length } of shown.texts.amounts) if (length > this.digits) this.widen(length);
  }

  /** Amounts are never cut: the columns are as wide as the longest that was shown. */
  private widen(digits: number): void {
    this.digits = digits;
    this.grid?.style.setProperty('--_cartera-digits', String(digits));
  }

  /** As many nodes as are needed: more are made, those too many go. A row belongs to another node then. */
  private grow(count: number, body: HTMLElement): void {
    const { nodes, prototype } = this;
    if (count === nodes.length || !prototype) return;
    for (const node of nodes) node.retire();
    while (nodes.length > count) nodes.pop()?.element.remove();
    const fresh = document.createDocumentFragment();
    while (nodes.length < count) {
      const node = new RowNode(prototype, `row-${nodes.length}`);
      nodes.push(node);
      fresh.append(node.element);
    }
    body.append(fresh);
  }
}
