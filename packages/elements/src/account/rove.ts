const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Where an arrow, Home or End leads among things in a row; undefined for every other key. */
export function rove(key: string, at: number, count: number): number | undefined {
  return count > 0 && Object.hasOwn(STEPS, key) ? STEPS[key]?.(at, count) : undefined;
}
