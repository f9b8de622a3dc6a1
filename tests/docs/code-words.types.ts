/** A code in words: what happened, why, what to do. */
export interface CodeWords {
  readonly text: string;
  readonly cause: string;
  readonly remedy: string;
}

/** A code in words of both languages. */
export interface WordedCode {
  readonly es: CodeWords;
  readonly en: CodeWords;
}
