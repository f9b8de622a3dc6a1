import type { CommandRequest } from '@cartera/backend';

/** A command of the form: to make a promise, or to withdraw one. */
export type PromiseCommand = Extract<CommandRequest, { readonly kind: 'make-promise' | 'withdraw-promise' }>;

/** What `cartera-promise-request` carries: what will be sent, unless a listener prevents it. */
export interface CarteraPromiseRequest {
  readonly command: PromiseCommand;
  /** The same in every retry. */
  readonly idempotencyKey: string;
}

/** What `cartera-promise-done` and `cartera-promise-withdrawn` carry. */
export interface CarteraPromiseDone {
  readonly promiseId: string;
  readonly entryIds: readonly string[];
  readonly command: PromiseCommand;
}

/** What `cartera-promise-failed` carries. `retryable`: there was no answer; the same request may be sent again. */
export interface CarteraPromiseFailed {
  readonly code: string;
  readonly retryable: boolean;
}
