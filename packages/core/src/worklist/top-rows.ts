/** Below zero where row `a` comes before row `b`. */
export type RowOrder = (a: number, b: number) => number;

/** Rows to pick from: those that are 1 in `taken`. */
export interface Candidates {
  readonly taken: Uint8Array;
  /** What the order looks at first, the most first: a row with less than the last of the best is passed over without a comparison. */
  readonly points: Float64Array;
}

/**
 * The first rows in an order, sorted, without sorting the others: a heap of the best so far, the last of them on top.
 *
 * @example
 * topRows({ taken: Uint8Array.of(1, 0, 1), points: Float64Array.of(5, 9, 7) }, 2, (a, b) => b - a); // => [2, 0]
 */
export function topRows({ taken, points }: Candidates, most: number, order: RowOrder): readonly number[] {
  const heap: number[] = [];
  if (most < 1) return heap;
  let least = -Infinity;
  for (let row = 0; row < taken.length; row += 1) {
    if ((points[row] as number) < least || taken[row] === 0) continue;
    if (heap.length < most) {
      heap.push(row);
      rise(heap, order);
    } else if (order(row, heap[0] as number) < 0) {
      heap[0] = row;
      sink(heap, order);
    }
    if (heap.length === most) least = points[heap[0] as number] as number;
  }
  return heap.sort(order);
}

function rise(heap: number[], order: RowOrder): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (order(heap[above] as number, heap[at] as number) >= 0) return;
    swap(heap, above, at);
    at = above;
  }
}

function sink(heap: number[], order: RowOrder): void {
  let at = 0;
  while (true) {
    let last = at;
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < heap.length && order(heap[below] as number, heap[last] as number) > 0) last = below;
    if (last === at) return;
    swap(heap, last, at);
    at = last;
  }
}

function swap(heap: number[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] as number, heap[a] as number];
}
