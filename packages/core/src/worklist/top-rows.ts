/** Below zero where row `a` comes before row `b`. */
export type RowOrder = (a: number, b: number) => number;

/**
 * The first rows in an order, sorted, without sorting the others: a heap of the best so far, the last of them on top. Rows that are 0 in `taken` are left out.
 *
 * @example
 * topRows(Uint8Array.of(1, 0, 1), 2, (a, b) => b - a); // => [2, 0]
 */
export function topRows(taken: Uint8Array, most: number, order: RowOrder): readonly number[] {
  const heap: number[] = [];
  if (most < 1) return heap;
  for (let row = 0; row < taken.length; row += 1) {
    if (taken[row] === 0) continue;
    if (heap.length < most) {
      heap.push(row);
      rise(heap, order);
    } else if (order(row, heap[0] as number) < 0) {
      heap[0] = row;
      sink(heap, order);
    }
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
