import type { MessageRequest } from '@cartera/backend';

/** What is sent, or recorded as sent: the message as it was looked at. */
export type SentMessage = MessageRequest & { readonly digest: string };

/** What `cartera-message-request` carries: what will be sent, unless a listener prevents it. */
export interface CarteraMessageRequest {
  readonly message: SentMessage;
  /** The same in every retry. */
  readonly idempotencyKey: string;
}

/** What `cartera-message-done` carries. */
export interface CarteraMessageDone {
  readonly message: SentMessage;
  readonly entryIds: readonly string[];
}

/** What `cartera-message-failed` carries. `retryable`: there was no answer; the same request may be sent again. */
export interface CarteraMessageFailed {
  readonly code: string;
  readonly retryable: boolean;
}
