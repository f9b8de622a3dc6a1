import type { CurrencyCode, StreamId } from '@cartera/core';

/** What `cartera-account-open` carries: whose row was chosen; in which currency, or under which name, where the row says that. */
export interface CarteraAccountOpen {
  readonly stream: StreamId;
  readonly customerId: string;
  readonly currency?: CurrencyCode;
  readonly name?: string;
}
