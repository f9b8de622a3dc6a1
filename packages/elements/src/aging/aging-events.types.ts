import type { CurrencyCode, StreamId } from '@cartera/core';

/** What `cartera-account-open` carries: whose row was chosen, and in which currency. */
export interface CarteraAccountOpen {
  readonly stream: StreamId;
  readonly customerId: string;
  readonly currency: CurrencyCode;
}
