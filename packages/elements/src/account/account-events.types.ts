import type { CommandRequest } from '@cartera/backend';
import type { StreamId } from '@cartera/core';

/** A command of the account's own forms. Promises and payments have elements, and events, of their own. */
export type AccountCommand = Extract<
  CommandRequest,
  { readonly kind: 'log-contact' | 'log-note' | 'assign' | 'snooze' | 'place-hold' | 'lift-hold' }
>;

/** What `cartera-account-request` carries: what will be sent, unless a listener prevents it. */
export interface CarteraAccountRequest {
  readonly command: AccountCommand;
  /** The same in every retry. */
  readonly idempotencyKey: string;
}

/** What `cartera-account-done` carries. */
export interface CarteraAccountDone {
  readonly entryIds: readonly string[];
  readonly command: AccountCommand;
}

/** What `cartera-account-failed` carries. `retryable`: there was no answer; the same request may be sent again. */
export interface CarteraAccountFailed {
  readonly code: string;
  readonly retryable: boolean;
}

/** What `cartera-account-change` carries: which account, and the kind of command that was accepted. */
export interface CarteraAccountChange {
  readonly stream: StreamId;
  readonly kind: CommandRequest['kind'];
}

/** What `cartera-account-close` carries. */
export interface CarteraAccountClose {
  readonly stream: StreamId;
}
