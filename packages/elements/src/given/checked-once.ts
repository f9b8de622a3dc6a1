/** A check that looks through each object once: what a page set is read at every update. */
export function checkedOnce<T extends object>(isRight: (value: unknown) => value is T): (value: unknown) => value is T {
  const known = new WeakMap<object, boolean>();
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const right = known.get(value) ?? isRight(value);
    known.set(value, right);
    return right;
  };
}
