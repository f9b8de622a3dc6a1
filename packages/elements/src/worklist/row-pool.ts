import { listHeight, rowsInSight, scrollTopFor, scrollTopToShow, type ListGeometry } from './row-geometry.js';
import { RowNode, type RowShown } from './row-node.js';
import { rowPrototype } from './row-prototype.js';

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
  readonly currencies: readonly string[];
}

/** Rows kept ready above and below those in sight, as a share of them, and at least so many. */
const SPARE = 0.5;
const SPARE_MIN = 6;

/**
 * The nodes of the list: as many as are in sight and some to spare, whatever the number of rows. While the list is scrolled only the rows that come into sight are
 * written; a row keeps its node as long as it is in sight.
 */
export class RowPool {
  private readonly source: PoolSource;
  private grid: HTMLElement | undefined;
  private body: HTMLElement | undefined;
  private layout: PoolLayout = { total: 0, rowHeight: 44, currencies: [] };
  private nodes: RowNode[] = [];
  private prototype: HTMLElement | undefined;
  private range = { first: 0, end: 0, shift: 0 };
  private viewHeight = 0;
  private digits = 0;
  /** The first paint has only what is in sight; what is to spare comes with the next frame. */
  private sparing = false;

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
  }

  /** Sets the size of the list and writes every row in sight. */
  lay(layout: PoolLayout): void {
    const { body } = this;
    if (!body || !this.grid) return;
    if (layout.currencies.join() !== this.layout.currencies.join() || this.nodes.length === 0) {
      this.prototype = rowPrototype(layout.currencies);
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

  /** Writes every row in sight as it is now. */
  paint(): void {
    this.update(true);
    if (this.sparing || this.range.end === 0) return;
    requestAnimationFrame(() => {
      this.sparing = true;
      this.update(true);
    });
  }

  /** Writes the rows that came into sight. */
  readonly scrolled = (): void => this.update(false);

  /** The node of a row, where it has one. */
  nodeOf(index: number): HTMLElement | undefined {
    const node = this.nodes[index % Math.max(1, this.nodes.length)];
    return node?.index === index ? node.element : undefined;
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
    this.update(true);
  }

  private geometry(): ListGeometry {
    const { total, rowHeight } = this.layout;
    return { total, rowHeight, viewHeight: this.viewHeight, scrollTop: this.grid?.scrollTop ?? 0 };
  }

  private update(all: boolean): void {
    const { body } = this;
    if (!body) return;
    const { rowHeight, total } = this.layout;
    const sight = rowsInSight(this.geometry());
    const { range } = this;
    if (!all && sight.first === range.first && sight.end === range.end && sight.shift === range.shift) return;
    this.range = sight;
    const inSight = sight.end - sight.first;
    const spare = this.sparing ? Math.max(SPARE_MIN, Math.ceil(inSight * SPARE)) : 0;
    const first = Math.max(0, sight.first - spare);
    const end = Math.min(total, sight.end + spare);
    const moved = this.grow(Math.min(total, Math.ceil(this.viewHeight / rowHeight) + 1 + 2 * spare), body);
    for (let index = first; index < end; index += 1) {
      const node = this.nodes[index % this.nodes.length] as RowNode;
      const other = node.index !== index;
      if (other || sight.shift !== range.shift || all) node.place(index, index * rowHeight + sight.shift);
      if (other || all || moved) this.write(node, index);
    }
    this.nodes.forEach((node, place) => {
      if (node.index < first || node.index >= end || node.index % this.nodes.length !== place) node.retire();
    });
    this.source.seen(sight.first, sight.end);
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

  /** As many nodes as are needed: more are made, those too many go. */
  private grow(count: number, body: HTMLElement): boolean {
    if (count === this.nodes.length) return false;
    const { nodes } = this;
    while (nodes.length > count) nodes.pop()?.element.remove();
    const fresh = document.createDocumentFragment();
    this.prototype ??= rowPrototype(this.layout.currencies);
    while (nodes.length < count) {
      const node = new RowNode(this.prototype, `row-${nodes.length}`);
      nodes.push(node);
      fresh.append(node.element);
    }
    body.append(fresh);
    return true;
  }
}
