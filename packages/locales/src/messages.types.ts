/** Forms of a phrase by plural category of its count; `{n}` is the count. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/**
 * A code in words. `text` says what happened, `remedy` what to do now.
 *
 * `text` is one sentence or several: a sentence that names a fact (`{latest}`) which the refusal does not carry is left out, so the first names none.
 */
export interface RefusalWords {
  readonly text: string | readonly [string, ...string[]];
  readonly remedy: string;
}

/** A code's words, ready to be shown. */
export interface RefusalText {
  readonly text: string;
  readonly remedy: string;
}

/** Month names, January first. */
export type MonthNames = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** What more than one element says. */
export interface CommonMessages {
  /** `{account}` */
  readonly account: string;
  /** `{day}` */
  readonly balanceAsOf: string;
  readonly overdue: string;
  /** `{day}` */
  readonly since: string;
  /** `{instant}` */
  readonly knownAt: string;
  /** `{currency}` */
  readonly inCurrency: string;
  readonly print: string;
  readonly download: string;
  readonly retry: string;
  readonly updating: string;
  readonly promisesFailed: string;
}

/** All words of one language. Placeholders stand in braces. Plain data: it can be copied, overridden in part and sent over the wire. */
export interface Messages {
  /** BCP 47 tag of these words. */
  readonly tag: string;
  /** As months stand in "14 mar 2026". */
  readonly monthsShort: MonthNames;
  /** As months stand in "14 de marzo de 2026". */
  readonly monthsLong: MonthNames;
  /** `{day}`, `{month}`, `{year}` */
  readonly dayShort: string;
  /** `{day}`, `{month}`, `{year}` */
  readonly dayLong: string;
  readonly aging: {
    readonly notDue: string;
    readonly unapplied: string;
    /** `{from}`, `{through}` */
    readonly days: string;
    /** `{from}` */
    readonly daysAndMore: string;
  };
  readonly common: CommonMessages;
  /** Why something cannot be shown, by code: what must be sayable when nothing more can be loaded, and names no fact. The rest: `failuresTopic`, `refusalText`. */
  readonly failures: Readonly<Record<string, RefusalText>>;
  /** For a code that has no words yet; `{code}` for whoever is asked for help. */
  readonly otherRefusal: RefusalText;
}
