/** Makes works wait for each other: one at a time, in the order they came, whatever becomes of the one before. */
export function createTurns(): (work: () => Promise<void>) => Promise<void> {
  let turn: Promise<void> = Promise.resolve();
  return (work) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}
