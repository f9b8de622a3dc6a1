/** Names of the days of the week, Monday first, as ISO counts them. */
export type WeekdayNames = readonly [string, string, string, string, string, string, string];

/** Words of the promise form. Tables of their own, so that elements which only show need not carry them: `promiseFormWords`. */
export interface PromiseFormMessages {
  readonly title: string;
  /** As weekdays stand in "viernes 14 de abril". */
  readonly weekdays: WeekdayNames;
  /** As weekdays stand in a list of days that come back every week. */
  readonly everyWeekday: WeekdayNames;
  /** `{weekday}`, `{day}`, `{month}` */
  readonly day: string;
  /** `{weekday}`, `{day}`, `{month}`, `{year}` */
  readonly dayOfAnotherYear: string;
  readonly owed: {
    /** `{day}` */
    readonly pastDueSince: string;
    readonly pastDue: string;
    readonly nothingPastDue: string;
    /** `{amount}`, `{day}` */
    readonly total: string;
    /** `{day}` */
    readonly asOf: string;
    /** `{amount}` */
    readonly promised: string;
    /** `{day}` */
    readonly nothing: string;
    readonly nothingLeft: string;
  };
  readonly amount: {
    readonly currency: string;
    readonly question: string;
    readonly kinds: Readonly<Record<'past-due' | 'all' | 'half', string>>;
    /** For 'all', where part of it is promised already. */
    readonly rest: string;
    readonly other: string;
    /** `{currency}` */
    readonly otherLabel: string;
    /** `{example}` */
    readonly hint: string;
    /** `{example}` */
    readonly unreadable: string;
    readonly missing: string;
    readonly accepted: string;
    readonly next: string;
  };
  readonly due: {
    readonly question: string;
    readonly kinds: Readonly<Record<'business-day' | 'quincena', string>>;
    readonly other: string;
    readonly otherLabel: string;
    /** `{earliest}`, `{latest}` */
    readonly range: string;
    /** `{days}` */
    readonly closed: string;
    /** `{days}` */
    readonly notTaken: string;
    /** `{day}`, in a list of them */
    readonly oneDay: string;
    /** `{count}` */
    readonly moreDays: string;
    readonly missing: string;
    readonly next: string;
  };
  readonly review: {
    readonly heading: string;
    readonly notYet: string;
    readonly checking: string;
    /** `{amount}`, `{day}` */
    readonly promise: string;
    /** `{day}` */
    readonly through: string;
    /** `{day}` */
    readonly followUp: string;
    /** `{day}` */
    readonly until: string;
    readonly final: string;
    readonly confirm: string;
    readonly sending: string;
  };
  readonly back: string;
  /** `{value}`: an amount */
  readonly use: string;
  /** `{value}`: a day with its weekday */
  readonly useDay: string;
  readonly unanswered: { readonly text: string; readonly remedy: string; readonly retry: string; readonly look: string };
  /** The same for a withdrawal. */
  readonly withdrawalUnanswered: string;
  readonly receipt: {
    readonly heading: string;
    readonly number: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyYourself: string;
    readonly calendar: string;
    readonly another: string;
    /** `{amount}` */
    readonly eventTitle: string;
    /** `{number}` */
    readonly eventNumber: string;
  };
  readonly promises: {
    readonly heading: string;
    /** `{number}` */
    readonly numbered: string;
    /** `{amount}`, `{day}` */
    readonly part: string;
    /** `{amount}` */
    readonly paid: string;
    readonly states: Readonly<Record<'open' | 'kept' | 'partially-kept' | 'broken', string>>;
  };
  readonly withdrawal: {
    readonly act: string;
    /** `{number}` */
    readonly actOn: string;
    /** `{number}` */
    readonly question: string;
    readonly consequence: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<'another-day' | 'another-amount' | 'already-paid' | 'not-stated', string>>;
    readonly confirm: string;
    readonly keep: string;
    readonly sending: string;
    /** `{number}` */
    readonly done: string;
    readonly afterwards: string;
  };
  readonly loading: string;
  readonly nothingYet: string;
  /** `{day}` */
  readonly stillShown: string;
}
