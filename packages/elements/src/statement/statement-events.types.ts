import type { LocalDate, StreamId } from '@cartera/core';

/** What `cartera-load-started` carries. `from` and `to` only where the page set them. */
export interface CarteraLoadStarted {
  readonly stream: StreamId;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** What `cartera-loaded` carries. */
export interface CarteraLoaded {
  readonly stream: StreamId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The statement's own. */
  readonly digest: string;
}

/** What `cartera-load-failed` carries. `retryable`: the same request may work later. */
export interface CarteraLoadFailed {
  readonly code: string;
  readonly retryable: boolean;
}
