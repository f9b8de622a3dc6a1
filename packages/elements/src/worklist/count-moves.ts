/**
 * How many rows would move for one order to become another: those that came or went, and the fewest others that have to change places. A row that comes pushes another out of the
 * page: that is one move, not two.
 *
 * @example
 * countMoves(['a', 'b', 'c'], ['b', 'c', 'a']); // => 1
 */
export function countMoves(before: readonly string[], after: readonly string[]): number {
  const places = new Map(after.map((stream, index) => [stream, index]));
  const kept = before.flatMap((stream) => places.get(stream) ?? []);
  const came = after.length - kept.length;
  const went = before.length - kept.length;
  return Math.max(came, went) + kept.length - longestRising(kept);
}

/** The length of the longest part, gaps allowed, that rises: it may stay where it is. */
function longestRising(numbers: readonly number[]): number {
  const ends: number[] = []; // ends[n]: the least number that a rising part of n + 1 can end with
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    ends[at === -1 ? ends.length : at] = number;
  }
  return ends.length;
}
