/** Work on one piece after the other. */
export interface OneAhead<T> {
  /** Waits for the piece before and begins this one. Rejects where that one failed. */
  readonly give: (piece: T) => Promise<void>;
  /** Waits for the last one. Rejects where one failed. */
  readonly done: () => Promise<void>;
}

/** Lets whoever makes pieces make the next one while the last is worked on: of two that each keep a processor busy neither waits for the other. */
export function oneAhead<T>(work: (piece: T) => Promise<void>): OneAhead<T> {
  let underWay = Promise.resolve();
  const done = async () => underWay;
  return {
    async give(piece) {
      await underWay;
      underWay = work(piece);
      // It is told by the next piece, or at the end.
      underWay.catch(() => undefined);
    },
    done,
  };
}
