import type { LocalDate } from '@cartera/core';
import type { SkipCode } from '@cartera/locales/import';
import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { currencyLine, titleOf } from './currency-line.js';
import { namedCurrency, titleCurrency, type NamedCurrency } from './currency-words.js';
import { CustomerFiller } from './customer-filler.js';
import { customerLineReader, type LineCustomer } from './customer-line.js';
import type { FoundHeaders } from './find-headers.js';
import { GroupSums } from './group-sums.js';
import { refuseSection } from './refuse-section.js';
import { beginsOtherTable } from './other-table.js';
import { addedColumns, placesOf, readsCurrencyLines, type Places } from './places-of.js';
import { isRejectedFile } from './rejected-rows.js';
import { rowReader } from './row-reader.js';
import type { ReadRow } from './row.types.js';
import { whySkipped } from './why-skipped.js';

/** What records are taken with. */
interface Taking {
  readonly mapping: Mapping;
  readonly asOf: LocalDate | undefined;
  /** The first records below the headers. */
  readonly first: readonly TableRecord[];
  /** Told of what is no row. */
  readonly skip: (record: TableRecord, why: SkipCode) => void;
}

/** Lines of a page: what they stand between goes on below them. */
const OF_PAGE: ReadonlySet<SkipCode | undefined> = new Set<SkipCode>(['skipped.headers_repeated', 'skipped.page_line']);

/**
 * Takes a file's records one after the other: what of them is a row, whose it is, in which currency. A file of refused rows has that in columns of its own, and no lines between.
 */
export class RecordTaker {
  /** The file's, and what is added behind them. */
  readonly headers: readonly string[];
  private readonly taking: Taking;
  private readonly found: FoundHeaders;
  private readonly places: Places;
  private readonly isRefused: boolean;
  private readonly read: ReturnType<typeof rowReader>;
  private readonly why: ReturnType<typeof whySkipped>;
  private readonly isOther: ReturnType<typeof beginsOtherTable>;
  private readonly lineCustomer: ReturnType<typeof customerLineReader>;
  private readonly filler: CustomerFiller | undefined;
  private readonly sums: GroupSums | undefined;
  private customer: LineCustomer | undefined;
  private section: NamedCurrency | undefined;
  /** What the line before named, whatever else it said: the title of a section where the headers come next. */
  private named: NamedCurrency | undefined;
  /** Another table below this one ends where our headers stand again. */
  private isInOther = false;

  constructor(found: FoundHeaders, taking: Taking) {
    const { mapping, asOf, first } = taking;
    this.taking = taking;
    this.found = found;
    this.isRefused = isRejectedFile(found.headers);
    this.headers = this.isRefused ? found.headers : [...found.headers, ...addedColumns(mapping)];
    this.read = rowReader(mapping, this.headers, asOf);
    this.places = placesOf(mapping, this.headers);
    this.why = whySkipped(found, this.places);
    this.isOther = beginsOtherTable(found, this.places);
    this.lineCustomer = customerLineReader(mapping, this.places, first);
    if (mapping.customerFilled && mapping.columns.document !== undefined && !this.isRefused)
      this.filler = new CustomerFiller(this.places, this.headers.length);
    if (mapping.customerLines && mapping.customerLines.sums && !this.isRefused)
      this.sums = new GroupSums(mapping, this.places, this.headers);
  }

  /** Rows whose customer was filled down. */
  get filled(): number {
    return this.filler?.count ?? 0;
  }

  /** A record above the headers. */
  above(record: TableRecord): void {
    this.taking.skip(record, 'skipped.before_headers');
    this.section = currencyLine(record, this.taking.mapping.currency) ?? this.section;
  }

  /** The rows that a record is, and those that waited for it. */
  take(record: TableRecord): readonly ReadRow[] {
    if (this.isRefused) return this.rowsOf(record, undefined);
    this.filler?.pass(record);
    const { currency } = this.taking.mapping;
    const code = this.why(record);
    const isHeaders = code === 'skipped.headers_repeated';
    const title = record.brokenQuotes ? undefined : titleOf(record.cells);
    const section = title === undefined || isHeaders || this.isInOther ? undefined : titleCurrency(title, currency);
    if (section) {
      this.section = section;
      this.filler?.end();
      this.taking.skip(record, 'skipped.currency_line');
      return [];
    }
    if (isHeaders) {
      this.isInOther = false;
      this.section = this.named ?? this.section;
    } else if (this.isOther(record)) this.isInOther = true;
    this.named = title === undefined || code === 'skipped.total' ? undefined : namedCurrency(title, currency);
    if (!this.isInOther) return this.rowsOf(record, code);
    this.filler?.end();
    this.taking.skip(record, 'skipped.other_table');
    return this.sums?.end() ?? [];
  }

  /** The rows that waited for the end of the file. */
  finish(): readonly ReadRow[] {
    const { rows = [], total } = this.sums?.finish() ?? {};
    if (total) this.taking.skip(total, 'skipped.total');
    return rows;
  }

  private rowsOf(record: TableRecord, code: SkipCode | undefined): readonly ReadRow[] {
    const line = this.isRefused ? undefined : this.lineCustomer(record);
    const named = line && this.sums?.bearsSums(record) === false ? undefined : line;
    if (named && !this.sums?.isTotal(record)) {
      this.customer = named;
      return this.sums?.begin(this.whole(record)) ?? [];
    }
    if (named || code) {
      if (!OF_PAGE.has(code)) this.filler?.end();
      this.taking.skip(record, code ?? 'skipped.total');
      return [];
    }
    const whole = this.whole(record);
    const filled = this.filler?.fill(whole) ?? whole;
    const rows = this.inSection(filled, this.read(filled));
    if (rows.length === 0) this.taking.skip(record, 'skipped.nothing_owed');
    if (filled !== whole) return rows.map((row) => ({ ...row, filled: this.filledIn(whole, filled) }));
    return this.sums?.add(filled, rows) ?? rows;
  }

  /** The columns in which a record has what stands above it. */
  private filledIn({ cells: own }: TableRecord, { cells }: TableRecord): readonly string[] {
    return this.headers.filter((_, place) => cells[place] !== own[place]);
  }

  /** A record as wide as the headers, with what is added to it. */
  private whole(record: TableRecord): TableRecord {
    const whole = asWide(record, this.found.headers.length);
    if (this.headers === this.found.headers) return whole;
    const { mapping } = this.taking;
    const { customer = '', name = '' } = this.customer ?? {};
    const { currency = '' } = this.section ?? mapping;
    const added = [...(mapping.customerLines ? [customer, name] : []), ...(readsCurrencyLines(mapping) ? [currency] : [])];
    return { ...whole, cells: [...whole.cells, ...added] };
  }

  /** Rows of a section in another currency than the one that the mapping says for all are refused. */
  private inSection(record: TableRecord, rows: readonly ReadRow[]): readonly ReadRow[] {
    const { section } = this;
    const { currency, columns, currencyLines } = this.taking.mapping;
    if (this.isRefused || !section || currencyLines || columns.currency !== undefined || section.currency === currency) return rows;
    return refuseSection(record, rows, { section, places: this.places, headers: this.headers });
  }
}

/** A sheet's row has as many cells as were filled: here as many as there are headers. What stands beside the table is not part of it. */
function asWide(record: TableRecord, width: number): TableRecord {
  const { cells, kinds } = record;
  if (!kinds || cells.length === width) return record;
  return { ...record, cells: Array.from({ length: width }, (_, place) => cells[place] ?? ''), kinds: kinds.slice(0, width) };
}
