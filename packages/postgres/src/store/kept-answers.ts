import { sharedTurns } from './shared-turns.js';

/** An answer, and how far the tenant's books had moved (`MOVES`); none where the tenant has no books to move. */
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
  /** What holds now. `moves`: how far the books moved by now; an answer that is of the same holds still. */
  readonly of: <T>(question: string, asking: Asking<T>, moves: Promise<string | undefined>) => Promise<T>;
  /** What held when it was asked last. */
  readonly last: (question: string) => unknown;
}

/** Questions kept at once. */
const QUESTIONS_MAX = 64;

/**
 * Answers are brought up to date by what was written since, by whatever process: former rows say what to take away, present ones what to add. Where all rows have to be gone through, one
 * who asks does it for all who ask meanwhile.
 */
export function keptAnswers(): KeptAnswers {
  const kept = new Map<string, { readonly value: unknown; readonly moves: string }>();

  const inTurn = sharedTurns();

  function keep(question: string, { value, moves }: Answer<unknown>): void {
    kept.delete(question);
    const [first] = kept.keys();
    if (kept.size >= QUESTIONS_MAX && first !== undefined) kept.delete(first);
    if (moves !== undefined) kept.set(question, { value, moves });
  }

  return {
    async of<T>(question: string, { whole, since }: Asking<T>, moves: Promise<string | undefined>): Promise<T> {
      const known = kept.get(question) as { readonly value: T; readonly moves: string } | undefined;
      const isCurrent = known !== undefined && known.moves === (await moves);
      const answer = isCurrent ? known : ((known && (await since(known.value, known.moves))) ?? (await inTurn(question, whole)));
      keep(question, answer);
      return answer.value;
    },
    last: (question) => kept.get(question)?.value,
  };
}
