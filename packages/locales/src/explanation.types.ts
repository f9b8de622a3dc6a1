import type { PromiseStandingMessages } from './promise-standing.types.js';

/** What a statement says of promises, and around its explanations: loaded with them, in every language. */
export interface ExplanationMessages extends PromiseStandingMessages {
  /** Under a promise, on what opens why it stands so. */
  readonly why: string;
  /** The statement is older than the entries. */
  readonly differs: string;
  readonly unknown: string;
  readonly update: string;
  /** `{count}` */
  readonly promises: string;
  /** `{items}` */
  readonly holds: string;
  readonly holdsAll: string;
}
