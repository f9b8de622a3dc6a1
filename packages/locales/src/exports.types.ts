/** Words of files that are handed out, beside those of what they show: the same tables are on the screen, and their words are there. */
export interface ExportMessages {
  /** Before an account's id. */
  readonly account: string;
  readonly customer: string;
  readonly name: string;
  /** The first day of a period. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  /** The day of the figures. */
  readonly asOf: string;
  readonly knownAt: string;
  /** To which day ages are counted. */
  readonly countedTo: string;
  readonly currency: string;
  /** The column of a CSV that says which table a row is of. */
  readonly table: string;
  readonly total: string;
  /** The day money came. */
  readonly received: string;
  readonly search: string;
  /** `{count}` */
  readonly more: string;
  /** What files are called that no element has a title for. */
  readonly titles: Readonly<Record<'account' | 'promise-receipt' | 'calendar' | 'days-run', string>>;
  /** Tables in a word or two. */
  readonly tables: Readonly<
    Record<
      | 'summary'
      | 'aging'
      | 'promises'
      | 'open-items'
      | 'movements'
      | 'customers'
      | 'accounts'
      | 'in-favour'
      | 'run'
      | 'charges'
      | 'uncharged',
      string
    >
  >;
  readonly promise: Readonly<Record<'made' | 'receipt' | 'dueOn' | 'promised' | 'paid' | 'documents' | 'all', string>>;
  readonly run: Readonly<
    Record<
      'what' | 'count' | 'evaluated' | 'written' | 'left' | 'entries' | 'refused' | 'charged' | 'nothingCharged' | 'through' | 'reason',
      string
    >
  >;
  readonly payment: Readonly<
    Record<'title' | 'clabe' | 'account' | 'bank' | 'holder' | 'reference' | 'concept' | 'document' | 'ask' | 'taxId', string>
  >;
  readonly calendar: Readonly<Record<'due' | 'promised' | 'open', string>>;
  /** Of a printed file. */
  readonly page: Readonly<Record<'of' | 'carried' | 'brought' | 'digest' | 'digestHint', string>>;
}
