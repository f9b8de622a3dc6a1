/** An answer, and the tenant's count of moves that it holds for; none where the tenant has no books to move. */
export interface Answer<T> {
  readonly value: T;
  readonly moves: string | undefined;
}

/** How a question over many rows is answered. */
export interface Asking<T> {
  /** By going through all rows. */
  readonly whole: () => Promise<Answer<T>>;
  /** By what changed since an answer; undefined where that is too much. */
  readonly since: (known: T, moves: string) => Promise<Answer<T> | undefined>;
}

/** Answers over many rows, kept for the next pages of the same question. */
export interface KeptAnswers {
  readonly of: <T>(question: string, asking: Asking<T>) => Promise<T>;
}

/** Questions kept at once. */
const QUESTIONS_MAX = 32;

/**
 * Answers are brought up to date by what was written since, by whatever process: former rows say what to take away, present ones what to add.
 */
export function keptAnswers(): KeptAnswers {
  const kept = new Map<string, { readonly value: unknown; readonly moves: string }>();
  return {
    async of<T>(question: string, { whole, since }: Asking<T>): Promise<T> {
      const known = kept.get(question);
      const answer = (known && (await since(known.value as T, known.moves))) ?? (await whole());
      const { value, moves } = answer;
      kept.delete(question);
      const [first] = kept.keys();
      if (kept.size >= QUESTIONS_MAX && first !== undefined) kept.delete(first);
      if (moves !== undefined) kept.set(question, { value, moves });
      return value;
    },
  };
}
