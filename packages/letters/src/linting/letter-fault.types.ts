/** What is wrong with a template: a stable code, where, and with which facts (`line` from 1, `name`, `word`, `part`). */
export interface LetterFault {
  readonly code: string;
  readonly path: 'text' | 'subject';
  readonly facts: Readonly<Record<string, string | number>>;
}
