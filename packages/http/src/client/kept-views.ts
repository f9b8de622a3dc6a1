/** A view that was seen, and the tag of what it said. */
export interface KeptView {
  readonly tag: string;
  readonly view: object;
}

/** The last views, so that what did not change is neither sent nor read again. In memory only, and of this Backend only. */
export interface KeptViews {
  readonly get: (path: string) => KeptView | undefined;
  /** Keeps a view; what has no tag cannot be asked for by one, and goes. */
  readonly keep: (path: string, seen: { readonly tag: string | null; readonly view: object }) => void;
}

const KEPT_MAX = 16;

/** Keeps the last few views, by what was asked. */
export function createKeptViews(): KeptViews {
  const kept = new Map<string, KeptView>();
  return {
    get: (path) => kept.get(path),
    keep(path, { tag, view }) {
      kept.delete(path);
      if (tag !== null) kept.set(path, { tag, view });
      const [oldest] = kept.keys();
      if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
    },
  };
}
