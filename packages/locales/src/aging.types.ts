import type { Plural } from './messages.types.js';

/** Words of the aging of a portfolio. Tables of their own, so that elements which do not show it need not carry them: `agingWords`. */
export interface AgingMessages {
  readonly title: string;
  /** `{day}`; where ages are counted to another day than the balance's. */
  readonly countedTo: string;
  /** Over the parts that can be chosen. */
  readonly choose: string;
  readonly customer: string;
  readonly total: string;
  /** What was paid and not applied, as staff says it. */
  readonly inFavour: string;
  readonly everyone: string;
  /** `{currency}` */
  readonly caption: string;
  /** `{bucket}` */
  readonly filtered: Plural;
  /** `{bucket}` */
  readonly sorted: string;
  readonly byTotal: string;
  readonly showAll: string;
  /** `{shown}`, `{count}` */
  readonly shown: string;
  /** Where customers are still to be fetched. */
  readonly partial: Plural;
  readonly more: string;
  readonly loading: string;
  readonly nothingYet: string;
  /** `{day}` */
  readonly empty: string;
  readonly emptyHint: string;
  /** `{day}` */
  readonly stillShown: string;
}
