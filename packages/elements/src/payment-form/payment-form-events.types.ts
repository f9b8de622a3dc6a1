import type { CommandRequest } from '@cartera/backend';

/** The command of the form. */
export type PaymentCommand = Extract<CommandRequest, { readonly kind: 'record-payment' }>;

/** What `cartera-payment-request` carries: what will be sent, unless a listener prevents it. */
export interface CarteraPaymentRequest {
  readonly command: PaymentCommand;
  /** The same in every retry. */
  readonly idempotencyKey: string;
}

/** What `cartera-payment-done` carries. */
export interface CarteraPaymentDone {
  readonly paymentId: string;
  readonly entryIds: readonly string[];
  readonly command: PaymentCommand;
}

/** What `cartera-payment-failed` carries. `retryable`: there was no answer; the same request may be sent again. */
export interface CarteraPaymentFailed {
  readonly code: string;
  readonly retryable: boolean;
}
