import type { StreamId } from '@cartera/core';

/** Which rows are selected, by stream: it holds whatever becomes of the list. */
export class RowSelection {
  private readonly chosen = new Set<StreamId>();
  /** Where a range begins, and what was selected before it. */
  private start: { readonly index: number; readonly before: ReadonlySet<StreamId> } | undefined;

  get size(): number {
    return this.chosen.size;
  }

  get streams(): readonly StreamId[] {
    return [...this.chosen];
  }

  has(stream: StreamId): boolean {
    return this.chosen.has(stream);
  }

  /** Selects one row or leaves it out; a range begins there. */
  toggle(stream: StreamId, index: number): void {
    if (!this.chosen.delete(stream)) this.chosen.add(stream);
    this.start = { index, before: new Set(this.chosen) };
  }

  /** The rows from where the range begins to an index. */
  rangeTo(index: number, from: number): { readonly skip: number; readonly limit: number } {
    this.start ??= { index: from, before: new Set(this.chosen) };
    const { index: begins } = this.start;
    return { skip: Math.min(begins, index), limit: Math.abs(index - begins) + 1 };
  }

  /** Selects a range beside what was selected before it. */
  take(range: readonly StreamId[]): void {
    this.set([...(this.start?.before ?? []), ...range], 'range');
  }

  /** A move without selecting: the next range begins elsewhere. */
  leave(): void {
    this.start = undefined;
  }

  set(streams: readonly StreamId[], why: 'all' | 'range' = 'all'): void {
    this.chosen.clear();
    for (const stream of streams) this.chosen.add(stream);
    if (why === 'all') this.start = undefined;
  }
}
