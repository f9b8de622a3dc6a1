/** Callbacks by name. */
export interface Followers {
  readonly add: (name: string, told: () => void) => () => void;
  readonly tell: (name: string) => void;
  readonly tellAll: () => void;
  readonly isEmpty: () => boolean;
}

/** Callbacks that are told by name; the same one may be there twice. */
export function createFollowers(): Followers {
  const all = new Map<string, Set<{ readonly told: () => void }>>();
  const tell = (name: string): void => [...(all.get(name) ?? [])].forEach(({ told }) => told());
  return {
    add(name, told) {
      const follower = { told };
      const own = all.get(name) ?? new Set();
      all.set(name, own.add(follower));
      return () => {
        own.delete(follower);
        if (own.size === 0 && all.get(name) === own) all.delete(name);
      };
    },
    tell,
    tellAll: () => [...all.keys()].forEach(tell),
    isEmpty: () => all.size === 0,
  };
}
