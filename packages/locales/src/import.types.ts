import type { RefusalWords } from './messages.types.js';

/** Why a line of a file is no row. */
export type SkipCode =
  | 'skipped.before_headers'
  | 'skipped.headers_repeated'
  | 'skipped.total'
  | 'skipped.page_line'
  | 'skipped.note'
  | 'skipped.currency_line'
  | 'skipped.other_table'
  | 'skipped.nothing_owed';

/** What is to be known of a file before it goes in, beside its rows. */
export type FileWarningCode =
  | 'file.customers_filled'
  | 'file.hidden_rows'
  | 'file.links_to_other_files'
  | 'file.macros_ignored'
  | 'file.rounded_as_shown'
  | 'preview.as_of_missing'
  | 'preview.balances_in_favour'
  | 'preview.currency_sections'
  | 'preview.dates_mixed'
  | 'preview.documents_by_age'
  | 'preview.headers_repeated'
  | 'preview.in_thousands'
  | 'preview.other_currency'
  | 'preview.hidden_sheets'
  | 'preview.list_day'
  | 'preview.list_day_differs'
  | 'preview.name_differs'
  | 'preview.running_balance'
  | 'preview.rows_refused'
  | 'preview.sheet_hidden'
  | 'preview.sheets_several';

/** Why something of a mapping is proposed. */
export type GuessCode =
  | 'guess.aging_header'
  | 'guess.balance_header'
  | 'guess.cells_are_codes'
  | 'guess.cells_are_days'
  | 'guess.cells_are_numbers'
  | 'guess.currency_stated'
  | 'guess.currency_lines'
  | 'guess.customer_filled'
  | 'guess.customer_lines'
  | 'guess.customer_sums'
  | 'guess.decimal_shown'
  | 'guess.documents_below'
  | 'guess.documents_by_age'
  | 'guess.file_name'
  | 'guess.header_name'
  | 'guess.headers_found'
  | 'guess.invoice_headers'
  | 'guess.months_named'
  | 'guess.only_order'
  | 'guess.payment_header'
  | 'guess.sheet_first';

/** What of a mapping may be open, or is named: `dates`, `columns.amount` … */
export type MappingField =
  | 'source'
  | 'rows'
  | 'dates'
  | 'decimal'
  | 'currency'
  | 'sheet'
  | 'headerRow'
  | 'aging'
  | 'customerLines'
  | 'customerFilled'
  | 'currencyLines'
  | 'encoding'
  | 'delimiter'
  | 'fullList'
  | 'idDigits'
  | 'columns.customer'
  | 'columns.name'
  | 'columns.document'
  | 'columns.series'
  | 'columns.issuedOn'
  | 'columns.paidOn'
  | 'columns.dueOn'
  | 'columns.settledOn'
  | 'columns.amount'
  | 'columns.currency'
  | 'columns.taxId'
  | 'columns.reference'
  | 'columns.appliesTo'
  | 'columns.method';

/** A sentence, or several: one that names a fact which is not there is left out. */
export type ImportSentences = RefusalWords['text'];

/** All that is said of a file that is read. */
export interface ImportMessages {
  /** Why a row is refused, by code. */
  readonly rows: Readonly<Record<string, RefusalWords>>;
  readonly skipped: Readonly<Record<SkipCode, ImportSentences>>;
  readonly warnings: Readonly<Record<FileWarningCode, ImportSentences>>;
  readonly reasons: Readonly<Record<GuessCode, ImportSentences>>;
  /** What a field of the mapping is called. */
  readonly fields: Readonly<Record<MappingField, string>>;
  /** What is asked where a field is open. */
  readonly questions: Readonly<Partial<Record<MappingField, string>>>;
  /** `{field}`; of a field that has no question of its own. */
  readonly otherQuestion: string;
}
